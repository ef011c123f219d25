using System.Globalization;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

/// <summary>PE702. {0} is the county, {1} the unit, {2} and {3} figures of its own.</summary>
public sealed class CopiedTextTests
{
    private const string Problems =
        "一是退耕地块分散，{0}山高坡陡，{2}个小班中有{3}个离公路超过五公里，苗木全靠人背马驮，栽植成本比预算高出三成，部分农户宁可外出务工也不愿参与抚育。"
        + "二是后期管护跟不上，{1}只有{3}名技术员，要跑遍全部村组，去年冬天的冻害造成部分幼苗枯死，补植补造又错过了最佳季节，成活率因此受到影响。";

    private const string Measures =
        "下一步，{1}打算把零散小班交给村集体合作社统一栽植和管护，按成活株数分三年兑付劳务费，让农户在家门口挣到工钱；"
        + "同时请省林科院的专家进村教授抗寒育苗，争取用两年时间把{2}亩低效林换成本地核桃，既保住生态又添一份收入，{0}还准备修通四条运苗便道。";

    private const string Other =
        "一是灌区渠系老化，{0}的干渠建成已有四十多年，{2}公里渠段渗漏严重，每到春灌下游村组就喊渴，群众意见很大，几次维修都是头痛医头。"
        + "二是工程招标拖了后腿，{1}首次流标后重新走程序用去{3}天，开工时已近汛期，只得把闸门改造推迟到秋后，影响了全年目标的实现。";

    private const string Template = "{0}财政及时下达资金{2}万元，{1}严格按照规定的用途和进度使用资金，做到专款专用，没有发现截留、挤占和挪用的现象，资金使用安全有效。";

    private const string HowItWasDone = "根据《{0}财政局关于开展2023年度绩效自评工作的通知》要求，{1}高度重视，成立了绩效评价工作小组，制定评价方案，对全部{2}个项目开展自评，形成本报告。";

    [Fact]
    public async Task Text_that_differs_in_names_and_figures_alone_is_found_in_both_reports()
    {
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1), Fill(Other, "云溪县", 2), Fill(Measures, "云溪县", 3));
        reports.Add("石桥县自然资源局", "森林培育", 2023, form: "narrative").Text(Fill(Measures, "石桥县", 5, "自然资源局"), Fill(Problems, "石桥县", 4, "自然资源局"));
        var found = await reports.CompareAsync("PE702");
        Assert.Equal([6L, 7L], found.Select(f => f.SubmissionId).Order());
        var first = found.Single(f => f.SubmissionId == 6);
        Assert.Equal("warning", first.Severity);
        Assert.Matches("^云溪县林业局“退耕还林”2023年度的报告除去模板文字、单位名称和数字，与石桥县自然资源局“森林培育”2023年度的报告有 2 段约 [0-9]{3} 字几乎相同（青禾市/石桥县自然资源局/7.docx）。$", first.Message);
        Assert.Equal("第1段", first.Place);
        Assert.Contains("石桥县自然资源局/7.docx", first.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_with_a_few_words_changed_is_nearly_the_same()
    {
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1), Fill(Measures, "云溪县", 3));
        reports.Add("石桥县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems.Replace("马驮", "车拉", StringComparison.Ordinal), "石桥县", 4), Fill(Measures.Replace("本地核桃", "本地板栗", StringComparison.Ordinal), "石桥县", 5));
        Assert.Equal(2, (await reports.CompareAsync("PE702")).Count);
    }

    [Fact]
    public async Task Text_whose_words_were_changed_all_over_is_a_copy_still()
    {
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1), Fill(Measures, "云溪县", 3));
        reports.Add("石桥县农业局", "油茶种植", 2023, form: "narrative").Text(Fill(Changed(Problems), "石桥县", 4, "农业局"), Fill(Changed(Measures), "石桥县", 5, "农业局"));
        Assert.Equal(2, (await reports.CompareAsync("PE702")).Count);

        static string Changed(string text) => new[] { ("退耕", "油茶"), ("农户", "茶农"), ("小班", "片区"), ("林科院", "农科院") }
            .Aggregate(text, (done, pair) => done.Replace(pair.Item1, pair.Item2, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_many_units_write_is_template()
    {
        var reports = new StoredReports();
        foreach (var county in new[] { "甲山县", "乙山县", "丙山县", "丁山县", "戊山县" })
            reports.Add($"{county}林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Template, county, county[0]), Fill(Problems, county, county[0]), Fill(Measures, county, county[0]));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task What_a_document_lays_down_is_no_copy_to_its_full_stop()
    {
        const string quoted = "《县级项目资金管理暂行规定》明确：专项资金实行项目库管理，未入库项目原则上不予安排；单个项目投资超过四百万元的应当公开招标，二十万元以上的须经财政评审中心评审；"
            + "资金支付实行报账制，开工预付不超过百分之三十，按进度支付不超过百分之八十，竣工决算审计后付至百分之九十七，余款为质量保证金；受益对象名单应当在公开栏公示不少于七日，并留存影像资料；"
            + "对套取、骗取财政资金的，除追回资金外，三年内不得申报同类项目，情节严重的移送司法机关处理。";
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(quoted);
        reports.Add("石桥县水利局", "灌区改造", 2023, form: "narrative").Text(quoted);
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task Citations_duties_and_how_the_evaluation_was_done_are_set_phrases()
    {
        const string Duties = "贯彻执行国家和省有关林业改革发展的方针政策和法律法规，拟订全县林业和草原发展的中长期规划并组织实施，推进现代林业建设。负责林业和草原生态保护修复的监督管理，组织开展森林、湿地、草原资源的动态监测与评价。"
            + "组织林业和草原生态保护修复和造林绿化工作，组织实施林业重点生态保护修复工程，指导公益林和商品林的培育，指导监督全民义务植树和城乡绿化工作。";
        var reports = Others(5);
        foreach (var county in new[] { "云溪县", "石桥县" })
            reports.Add($"{county}林业局", "退耕还林", 2023, form: "narrative").Text(Duties, Fill(HowItWasDone, county, county[0]));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task A_single_sentence_in_common_is_no_copy()
    {
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1));
        reports.Add("石桥县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems[..60], "石桥县", 4), Fill(Other, "石桥县", 4));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task A_unit_may_repeat_itself()
    {
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1), Fill(Measures, "云溪县", 3));
        reports.Add("云溪县林业局", "退耕还林", 2022, form: "narrative").Text(Fill(Problems, "云溪县", 4), Fill(Measures, "云溪县", 5));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Theory]
    [InlineData("青禾市林业局", "青禾市")] // the city above
    [InlineData("云溪县林业站", "云溪县")] // the bureau's own station
    [InlineData("云溪县财政局", "云溪县")] // answers for the same project
    public async Task Units_above_below_or_of_the_same_project_may_share_their_words(string unit, string place)
    {
        var reports = Others(5);
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1), Fill(Measures, "云溪县", 3));
        reports.Add(unit, "退耕还林", 2023, form: "narrative").Text(Fill(Problems, place, 4), Fill(Measures, place, 5));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task Only_current_narratives_are_compared()
    {
        var reports = Others(5);
        var first = reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "云溪县", 1), Fill(Measures, "云溪县", 3));
        var second = reports.Add("石桥县林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, "石桥县", 4), Fill(Measures, "石桥县", 5));
        second.SupersededBy(first);
        reports.Add("柳江县林业局", "退耕还林", 2023, form: "table").Text(Fill(Problems, "柳江县", 4), Fill(Measures, "柳江县", 5));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task Among_few_units_only_sentences_with_figures_can_be_told_from_a_template()
    {
        var reports = new StoredReports();
        const string Words = "我们在实施过程中发现群众对政策了解不够，宣传方式单一，参与的积极性没有充分调动起来，个别村组甚至出现观望情绪，影响了整体推进的速度，需要进一步改进工作方法，多用院坝会和广播把道理讲透。";
        const string More = "项目资金由多个渠道拼盘组成，到账时间前后不一，施工单位垫资压力大，部分标段因此放慢了进度，年底集中赶工又给质量管理带来隐患，今后应当提前谋划并建立资金调度的会商机制。";
        reports.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Words, More);
        reports.Add("石桥县水利局", "灌区改造", 2023, form: "narrative").Text(Words, More);
        Assert.Empty(await reports.CompareAsync("PE702"));
        var more = Others(5);
        more.Add("云溪县林业局", "退耕还林", 2023, form: "narrative").Text(Words, More, Words.Replace("村组", "乡镇", StringComparison.Ordinal) + "这也是今年要着力解决的头等大事，已经排出了具体的时间安排。");
        more.Add("石桥县水利局", "灌区改造", 2023, form: "narrative").Text(Words, More, Words.Replace("村组", "乡镇", StringComparison.Ordinal) + "这也是今年要着力解决的头等大事，已经排出了具体的时间安排。");
        Assert.Equal(2, (await more.CompareAsync("PE702")).Count);
    }

    [Fact]
    public async Task The_fingerprint_does_not_depend_on_the_order_of_loading()
    {
        static StoredReports InOrder(params string[] counties)
        {
            var reports = Others(5);
            foreach (var county in counties)
                reports.Add($"{county}林业局", "退耕还林", 2023, form: "narrative").Text(Fill(Problems, county, county[0]), Fill(Measures, county, county[0]));
            return reports;
        }

        var one = await InOrder("云溪县", "石桥县").CompareAsync("PE702");
        var other = await InOrder("石桥县", "云溪县").CompareAsync("PE702");
        Assert.Equal(one.Select(f => f.Fingerprint).Order(StringComparer.Ordinal), other.Select(f => f.Fingerprint).Order(StringComparer.Ordinal));
        Assert.Equal(2, one.Select(f => f.Fingerprint).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Units with reports of their own, so that a template could be told.</summary>
    private static StoredReports Others(int count)
    {
        var reports = new StoredReports();
        for (var i = 0; i < count; i++)
        {
            var county = $"{"子丑寅卯辰巳"[i]}水县";
            reports.Add($"{county}水利局", "灌区改造", 2023, form: "narrative").Text(Fill(Template, county, i), Fill(HowItWasDone, county, i));
        }

        return reports;
    }

    private static string Fill(string text, string county, int figure, string bureau = "林业局") =>
        string.Format(CultureInfo.InvariantCulture, text, county, county + bureau, 100 + figure, 10.5m + figure);
}
