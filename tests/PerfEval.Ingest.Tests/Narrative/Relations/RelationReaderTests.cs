using System.Globalization;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>Sentences and the relations that they state, written as result = kind(operands) in multiplied-out figures.</summary>
public sealed class RelationReaderTests
{
    [Theory]
    [InlineData("项目实际到位资金804万元,其中:中央资金306万元，省级资金25万元，市级资金173万元，区级配套资金300万元。", "8040000>=Sum(3060000,250000,1730000,3000000)")]
    [InlineData("参保人数365.59万人，其中城镇职工参保人数28.25万人，城乡居民参保人数337.33万人，参保率稳定在97%以上。", "3655900>=Sum(282500,3373300)")]
    [InlineData("各级财政应补助900万元，其中：中央财政应补400万元，省财政应补300万元，市、县(市、区)各应负担100万元。", "9000000>=Sum(4000000,3000000,1000000x2)")]
    [InlineData("总支出4900万元，其中住院支出3600万元，门诊支出340万元，当期结余100万元。", "49000000>=Sum(36000000,3400000)")]
    [InlineData("总投资100万元，由中央资金60万元、省级资金40万元组成。", "1000000=Sum(600000,400000)")]
    [InlineData("住院救助500人，门诊救助300人，共救助800人。", "800=Sum(500,300)")]
    [InlineData("全镇安排支出60万元，分别为道路养护费20万元、绿化费40万元。", "600000=Sum(200000,400000)")]
    [InlineData("2023年“三公经费”预算安排数为2.4万元（其中公务接待费1万，公务用车运行维护费1.4万元，公务用车购置0万元），决算支出为0元。", "24000>=Sum(10000,14000,0)")]
    public void Totals_and_their_parts(string text, string expected) => Assert.Equal([expected], Told(text));

    [Theory]
    [InlineData("当年部门预算数1413.96万元，实际支出数916.11万元，预算执行率64.79%，其中项目支出预算782.25万元，实际支出315.82万元。")]
    [InlineData("预算100万元，支出90万元，共发放90万元。")]
    [InlineData("培训30人，检查20家，共计投入5万元。")]
    [InlineData("各乡镇共补助90万元，其中各村各补助10万元。")]
    [InlineData("全年累计发放30万元，共发放3次。")]
    public void What_is_of_another_kind_is_no_part(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Sum", StringComparison.Ordinal) && r.Contains(',', StringComparison.Ordinal));

    [Fact]
    public void People_that_may_be_the_same_are_compared_one_by_one() =>
        Assert.Equal(["50>=Sum(30)"], Told("参训人员50人，其中女性30人，党员20人，硕士15人。"));

    [Theory]
    [InlineData("支出2050万元，其中：基本支出1500万元，占73.17%；项目支出550万元，占26.83%。", "73.17=Share(15000000,20500000)", "26.83=Share(5500000,20500000)")]
    [InlineData("全县参保人数300万人。其中居民参保240万人，占参保人数的80%。", "80=Share(2400000,3000000)")]
    [InlineData("户籍人口为865.57万人，实际参保人数为684.77万人，以户籍人口数为基数计算的参保率为79.11%。", "79.11=Share(6847700,8655700)")]
    [InlineData("预算数为4.4万元，决算支出为4.4万元，“公用经费”控制率为100%。", "100=Share(44000,44000)")]
    [InlineData("发放问卷200份，收回180份，回收率90%。", "90=Share(180,200)")]
    [InlineData("计划培训100人次，实际完成90人次，完成率90%。", "90=Share(90,100)")]
    [InlineData("发现问题50个，完成整改45个，整改率90%。", "90=Share(45,50)")]
    [InlineData("收入33万元，支出33万元，整体支出率100%。", "100=ExecutionRate(330000,330000)")]
    [InlineData("离休费年初预算数536.77万元，调整后预算数300万元，预算调整率44.11%。", "44.11=Growth(3000000,5367700)")]
    [InlineData("门诊病种由29种增加到38种，增加9种，增长31.03%。", "9=Difference(38,29)", "31.03=Growth(38,29)")]
    [InlineData("2022年收入100万元，2023年收入120万元，同比增长20%。", "20=Growth(1200000,1000000)")]
    [InlineData("救助人数由100人减少到80人，减少20人。", "20=Difference(100,80)")]
    public void Shares_rates_and_changes(string text, params string[] expected) =>
        Assert.Equal(expected, Told(text).Where(r => !r.Contains("Sum", StringComparison.Ordinal)));

    [Theory]
    [InlineData("参保率稳定在97%以上，参保365万人，常住人口400万人。")]
    [InlineData("抽检100批次，送检80批次，合格78批次，合格率97.5%。")]
    [InlineData("项目支出550万元，占26.83%。")]
    [InlineData("药品降价58.17%，占比较大，采购209种。")]
    public void Where_it_is_open_which_figure_is_meant_there_is_no_share(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("收入5967万元，总支出4902万元，其中住院支出3607万元，门诊支出340万元，当期结余1065万元。", "10650000=Difference(59670000,49020000)")]
    [InlineData("项目实际到位资金804万元。\n项目实际支出资金800.54万元，其中：中央资金306万元，区级资金296.54万元。剩余资金3.46万元。", "34600=Difference(8040000,8005400)")]
    public void What_is_left(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("上年结转20万元，收入500万元，支出480万元，结余40万元。")]
    [InlineData("预算600万元，到位500万元，收到400万元，支出480万元，结余20万元。")]
    [InlineData("收入500万元，支出480万元，累计结余900万元。")]
    public void Rests_of_more_than_the_figures_told(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Difference", StringComparison.Ordinal));

    [Theory]
    [InlineData("预计参保人数18.75万，按32元/每人的标准，共计拨付配套资金600万元。", "6000000=Product(187500,32)")]
    [InlineData("为300名百岁老人每人发放2000元，共计60万元。", "600000=Product(300,2000)")]
    public void Products(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("按640元/人的标准，参保18万人，其中中央补助384元，共计拨付600万元。")]
    [InlineData("特困人员每人每月800元，保障300人，共发放288万元。")]
    public void A_standard_that_is_split_or_paid_by_the_month_is_no_factor(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Product", StringComparison.Ordinal));

    [Theory]
    [InlineData("实际开展自评项目15个，自评平均分92.79分，其中自评等级一等14个，自评等级三等1个。", "15=Count(14,1)")]
    [InlineData("共对23个项目开展自评，评价结果为“优”的20个、“良”的3个。", "23=Count(20,3)")]
    [InlineData("主要存在三个方面的问题：一是预算编制不细；二是支出进度偏慢；三是绩效意识不强。", "3=Count(3)")]
    public void Counts(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("坚持两个原则：质量第一、安全第一。一是抓预算；二是抓支出；三是抓绩效。")]
    [InlineData("开展自评项目15个，其中一等14个。")]
    public void What_is_not_told_one_by_one_is_not_counted(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Count", StringComparison.Ordinal));

    private static IReadOnlyList<string> Told(string text) => [.. Given.Project("一、项目实施情况\n" + text).Relations.Select(Told)];

    private static string Told(Relation relation) =>
        $"{Print(relation.Result)}{(relation.IsComplete ? "=" : ">=")}{relation.Kind}({string.Join(',', relation.Operands.Select(o => Print(o) + (o.Times > 1 ? "x" + o.Times.ToString(CultureInfo.InvariantCulture) : "")))})";

    private static string Print(Operand operand) => operand.Quantity.Value!.Value.Value.ToString("0.######", CultureInfo.InvariantCulture);
}
