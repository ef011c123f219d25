using System.Globalization;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>Sentences and the relations that they state, written as result = kind(operands) in multiplied-out figures.</summary>
public sealed class RelationReaderTests
{
    [Theory]
    [InlineData("项目实际到位资金612万元,其中:中央资金240万元，省级资金18万元，市级资金134万元，区级配套资金220万元。", "6120000>=Sum(2400000,180000,1340000,2200000)")]
    [InlineData("参保人数412.36万人，其中城镇职工参保人数31.42万人，城乡居民参保人数380.93万人，参保率稳定在97%以上。", "4123600>=Sum(314200,3809300)")]
    [InlineData("各级财政应补助900万元，其中：中央财政应补400万元，省财政应补300万元，市、县(市、区)各应负担100万元。", "9000000>=Sum(4000000,3000000,1000000x2)")]
    [InlineData("总支出4900万元，其中住院支出3600万元，门诊支出340万元，当期结余100万元。", "49000000>=Sum(36000000,3400000)")]
    [InlineData("总投资100万元，由中央资金60万元、省级资金40万元组成。", "1000000=Sum(600000,400000)")]
    [InlineData("住院救助500人，门诊救助300人，共救助800人。", "800=Sum(500,300)")]
    [InlineData("全镇安排支出60万元，分别为道路养护费20万元、绿化费40万元。", "600000=Sum(200000,400000)")]
    [InlineData("本站“三公”预算为3.6万元（其中接待费2万，车辆运行费1.6万元，车辆购置费0万元），全年支出为0元。", "36000>=Sum(20000,16000,0)")]
    [InlineData("印刷费、租赁费和培训费支出分别为38万元、12万元和60万元，共计110万元。", "1100000=Sum(380000,120000,600000)")]
    [InlineData("城市低保对象、农村低保对象分别保障1333人、8366人，合计9699人。", "9699=Sum(1333,8366)")]
    [InlineData("分季度看，一至四季度劳务费分别支出3万元、2万元、1万元、6万元，全年合计12万元。", "120000=Sum(30000,20000,10000,60000)")]
    [InlineData("劳务费一季度支出3万元，二季度支出2万元，三季度支出1万元，四季度支出6万元，全年共支出12万元。", "120000=Sum(30000,20000,10000,60000)")]
    [InlineData("先后组织3批次业务交流，参加人数分别为93人、65人、67人，合计225人次。", "225=Sum(93,65,67)")]
    [InlineData("“三公”经费预算由公务接待费2.4万元和公务用车运行维护费1.9万元组成，共4.3万元。", "43000=Sum(24000,19000)")]
    [InlineData("资金来源包括上级补助资金400万元、本级财政资金267万元、单位自筹资金93万元，合计760万元。", "7600000=Sum(4000000,2670000,930000)")]
    [InlineData("日常工作经费支出中，印刷费25万元，办公设备购置费29万元，差旅费7万元，三项合计61万元。", "610000=Sum(250000,290000,70000)")]
    [InlineData("到位资金100万元，其中：中央资金30万元，地方资金70万元（省级40万元、市级30万元）。", "1000000>=Sum(300000,700000)")]
    [InlineData("2022年举办书法14期、舞蹈8期、摄影7期，共举办公益性培训班29期。", "29=Sum(14,8,7)")]
    [InlineData("管理慢性病患者967人，其中高血压患者806人、2型糖尿病患者276人。", "967>=Sum(806,276)")]
    [InlineData("检查机构60家，其中定点医院10家、诊所20家、药店30家。", "60>=Sum(10,20,30)")]
    [InlineData("支出100万元，其中差旅费30万元、印刷费20万元、培训费10万元，合计60万元已经审计。", "1000000>=Sum(300000,200000,100000)")]
    public void A_total_is_told_with_its_parts(string text, string expected) => Assert.Equal([expected], Told(text));

    [Theory]
    [InlineData("当年部门预算数1520.4万元，实际支出数1000.2万元，预算执行率65.79%，其中项目支出预算820.5万元，实际支出330.1万元。")]
    [InlineData("预算100万元，支出90万元，共发放90万元。")]
    [InlineData("培训30人，检查20家，共计投入5万元。")]
    [InlineData("各乡镇共补助90万元，其中各村各补助10万元。")]
    [InlineData("全年累计发放30万元，共发放3次。")]
    [InlineData("劳务费一季度支出3万元，二季度支出2万元，三季度支出1万元，全年共支出12万元。")]
    [InlineData("住院500人，门诊300人，全年共救助900人。")]
    [InlineData("三个项目预算分别为10万元、20万元，支出分别为8万元、18万元。")]
    [InlineData("总投资500万元，2022年、2023年分别为100万元、120万元。")]
    [InlineData("检查医院20家、诊所30家，共发现问题20家。")]
    [InlineData("年初预算100万元，调减20万元，合计80万元。")]
    public void What_is_of_another_kind_is_no_part(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Sum", StringComparison.Ordinal) && r.Contains(',', StringComparison.Ordinal));

    [Fact]
    public void People_that_may_be_the_same_are_compared_one_by_one() =>
        Assert.Equal(["50>=Sum(30)"], Told("参训人员50人，其中女性30人，党员20人，硕士15人。"));

    [Theory]
    [InlineData("支出2050万元，其中：基本支出1500万元，占73.17%；项目支出550万元，占26.83%。", "73.17=Share(15000000,20500000)", "26.83=Share(5500000,20500000)")]
    [InlineData("全县参保人数300万人。其中居民参保240万人，占参保人数的80%。", "80=Share(2400000,3000000)")]
    [InlineData("户籍人口为742.35万人，实际参保人数为598.44万人，按户籍人口计算的参保率为80.61%。", "80.61=Share(5984400,7423500)")]
    [InlineData("预算数为5.2万元，决算支出为5.2万元，“公用经费”控制率为100%。", "100=Share(52000,52000)")]
    [InlineData("发放问卷200份，收回180份，回收率90%。", "90=Share(180,200)")]
    [InlineData("应签约264户，已签约256户，签约率为96.97%。", "96.97=Share(256,264)")]
    [InlineData("计划培训100人次，实际完成90人次，完成率90%。", "90=Share(90,100)")]
    [InlineData("发现问题50个，完成整改45个，整改率90%。", "90=Share(45,50)")]
    [InlineData("收入33万元，支出33万元，整体支出率100%。", "100=ExecutionRate(330000,330000)")]
    [InlineData("取暖费年初预算数480.60万元，调整后预算数260万元，预算调整率45.90%。", "45.9=Growth(2600000,4806000)")]
    [InlineData("门诊病种由29种增加到38种，增加9种，增长31.03%。", "9=Difference(38,29)", "31.03=Growth(38,29)")]
    [InlineData("2022年收入100万元，2023年收入120万元，同比增长20%。", "20=Growth(1200000,1000000)")]
    [InlineData("救助人数由100人减少到80人，减少20人。", "20=Difference(100,80)")]
    [InlineData("服务站点已覆盖197个行政村，占全县行政村总数225个的87.56%。", "87.56=Share(197,225)")]
    [InlineData("全县348个行政村中，已有333个建成服务站点，站点覆盖率为95.69%。", "95.69=Share(333,348)")]
    [InlineData("全县共有行政村117个，其中104个行政村设立了服务站点，服务站点覆盖率88.89%。", "88.89=Share(104,117)")]
    [InlineData("办理人大建议、政协提案共39件，其中按期办结36件，办结率为92.31%，其余事项正在推进。", "92.31=Share(36,39)")]
    [InlineData("机关运行经费46.55万元中，差旅费为11.31万元，占比24.30%。", "24.3=Share(113100,465500)")]
    [InlineData("一是户籍人口79.18万人，实际服务人数67.66万人，服务覆盖率（户籍）为85.45%；二是常住人口74.43万人，实际服务人数67.66万人，服务覆盖率（常住）为90.9%。", "85.45=Share(676600,791800)", "90.9=Share(676600,744300)")]
    [InlineData("养老机构护理员200人，持证上岗190人，持证上岗率95%。", "95=Share(190,200)")]
    [InlineData("已参保95人，应参保100人，困难群众参保率95%。", "95=Share(95,100)")]
    [InlineData("2023年计划资料归档102卷，实际完成93卷，完成率91.18%。", "91.18=Share(93,102)")]
    [InlineData("常住儿童200人，建立预防接种证190人，建证率95%。", "95=Share(190,200)")]
    [InlineData("抽查低保家庭200户，符合条件190户，认定准确率95%。", "95=Share(190,200)")]
    [InlineData("登记零就业家庭20户，实现就业19户，帮扶率95%。", "95=Share(19,20)")]
    [InlineData("计划巡查100场；按时完成巡查90场，按时完成率90%。")]
    [InlineData("2021年热线受理咨询3123件，2020年为3007件，同比增加116件。", "116=Difference(3123,3007)")]
    [InlineData("接待群众来访由2020年的2512人次增加到2021年的2882人次，增加370人次。", "370=Difference(2882,2512)")]
    [InlineData("资产总额由年初的100万元增加到年末的120万元，增加20万元。", "200000=Difference(1200000,1000000)")]
    [InlineData("年末资产总额120万元，比年初的100万元增加20万元。", "200000=Difference(1200000,1000000)")]
    [InlineData("2020年“三公”经费决算支出4万元，上年决算支出5万元，较上年减少1万元。", "10000=Difference(50000,40000)")]
    [InlineData("全年共排查安全隐患77处，已整改60处，剩余17处正在整改。", "17=Difference(77,60)")]
    [InlineData("梳理问题线索50条，办结45条，办结率90%，剩余5条已明确时限。", "90=Share(45,50)", "5=Difference(50,45)")]
    public void Shares_rates_and_changes_are_told_with_what_they_come_of(string text, params string[] expected) =>
        Assert.Equal(expected, Told(text).Where(r => !r.Contains("Sum", StringComparison.Ordinal)));

    [Theory]
    [InlineData("参保率稳定在97%以上，参保365万人，常住人口400万人。")]
    [InlineData("抽检100批次，送检80批次，合格78批次，合格率97.5%。")]
    [InlineData("项目支出550万元，占26.83%。")]
    [InlineData("药品降价58.17%，占比较大，采购209种。")]
    public void Where_it_is_open_which_figure_is_meant_there_is_no_share(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("共培训200人，其中女性80人，培训合格率98%。")]
    [InlineData("共检查机构100家，其中责令整改20家，群众满意率95%。")]
    [InlineData("计划培训100场，实际完成90场，按时完成率80%。")]
    [InlineData("全县共有行政村100个，新建服务站点20个，站点覆盖率95%。")]
    [InlineData("共受理投诉100件；办理建议50件，投诉办结率98%。")]
    [InlineData("全县共有教师300人，其中已培训280人，教师本科率75%。")]
    [InlineData("到位中央资金100万元，中央资金已支出60万元。")]
    [InlineData("2021年受理咨询3123件，2020年受理网上咨询3007件，同比增加145件。")]
    [InlineData("便民网点由10个增加到13个，新增5个。")]
    [InlineData("上年结转10件，全年受理100件，办结105件，剩余5件。")]
    [InlineData("排查隐患77处，立行立改40处，限期整改20处，剩余17处。")]
    [InlineData("抽查100户，其中低保50户，认定准确率90%。")]
    [InlineData("计划开展体检100人，实际完成90人，绩效指标完成率95%。")]
    public void A_rate_of_something_else_and_a_rest_of_something_more_are_none(string text) => Assert.DoesNotContain(Told(text), r => !r.Contains("Sum", StringComparison.Ordinal));

    [Theory]
    [InlineData("收入5967万元，总支出4902万元，其中住院支出3607万元，门诊支出340万元，当期结余1065万元。", "10650000=Difference(59670000,49020000)")]
    [InlineData("项目实际到位资金612万元。\n项目实际支出资金608.75万元，其中：中央资金240万元，区级资金216.75万元。剩余资金3.25万元。", "32500=Difference(6120000,6087500)")]
    [InlineData("工会账户上年结转220万元，本年收入2438万元，本年支出2376万元，年末结余282万元。", "2820000=Difference(2200000,24380000,23760000)")]
    public void A_rest_is_told_with_what_it_is_left_of(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("上年结转20万元，收入500万元，支出480万元，结余40万元。")]
    [InlineData("预算600万元，到位500万元，收到400万元，支出480万元，结余20万元。")]
    [InlineData("收入500万元，支出480万元，累计结余900万元。")]
    [InlineData("上年结转20万元，收入500万元，支出480万元，当年结余20万元，年末累计结余900万元。")]
    public void A_rest_of_more_than_the_figures_told_is_none(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Difference", StringComparison.Ordinal));

    [Theory]
    [InlineData("预计受助人数12.5万，按28元/每人的标准计算，共计发放补助资金350万元。", "3500000=Product(125000,28)")]
    [InlineData("为300名百岁老人每人发放2000元，共计60万元。", "600000=Product(300,2000)")]
    [InlineData("全年共为608名驾驶员发放一次性补助2674260元，标准为每人4502元。", "2674260=Product(608,4502)")]
    [InlineData("为8421名志愿者购买意外伤害保险，标准为68元/人，保费支出57.26万元。", "572600=Product(8421,68)")]
    [InlineData("对4524名就业困难人员按1061元/人的标准发放一次性求职补贴480万元。", "4800000=Product(4524,1061)")]
    [InlineData("按每村补助5万元的标准，支持90个村，共支出450万元。", "4500000=Product(90,50000)")]
    [InlineData("截至2023年底，按每亩20元的标准对300亩农田发放补贴6000元。", "6000=Product(300,20)")]
    public void A_product_is_told_with_its_factors(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("按640元/人的标准，参保18万人，其中中央补助384元，共计拨付600万元。")]
    [InlineData("特困人员每人每月800元，保障300人，共发放288万元。")]
    [InlineData("为300名老人每人每年发放2000元，连续发放3年，共180万元。")]
    [InlineData("为300名学生按每人每学期500元的标准资助，共发放30万元。")]
    [InlineData("按每人640元的标准为18万人补助，中央财政补助6912万元。")]
    [InlineData("按每人100元标准的80%为300人补助，共发放2.4万元。")]
    [InlineData("每户补助500元至1000元不等，共补助624户43.68万元。")]
    [InlineData("为300名学生每人发放500元，分两次发放，共30万元。")]
    [InlineData("培训300人次，按每人100元的标准补助，共发放2万元。")]
    public void A_standard_that_is_split_or_paid_by_the_month_is_no_factor(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Product", StringComparison.Ordinal));

    [Theory]
    [InlineData("共自评项目22个，平均分91.35分，其中自评等级一等20个，自评等级三等2个。", "22=Count(20,2)")]
    [InlineData("共对23个项目开展自评，评价结果为“优”的20个、“良”的3个。", "23=Count(20,3)")]
    [InlineData("主要存在三个方面的问题：一是预算编制不细；二是支出进度偏慢；三是绩效意识不强。", "3=Count(3)")]
    [InlineData("我局先后制定了《内部控制手册》、《合同管理办法》和《资产管理办法》共5项制度。", "5=Count(3)")]
    [InlineData("制度建设方面，共出台5项制度，分别为《政府采购办法》《细则》、《预算办法》、《档案规定》。", "5=Count(4)")]
    [InlineData("重点抽查了永安镇、河西镇、双河镇4个乡镇的资金使用情况。", "4=Count(3)")]
    [InlineData("共抽查四个乡镇，分别为永安镇、新店乡和太平乡。", "4=Count(3)")]
    [InlineData("我局内设5个股室，分别是办公室、计划财务股、综合业务股、人事教育股。", "5=Count(4)")]
    [InlineData("采取了四项措施：一 是加强领导；二是强化监管；三是加大宣传。", "4=Count(3)")]
    [InlineData("存在三个问题，一是编制不细；二是进度偏慢。", "3=Count(2)")]
    [InlineData("制定了三项措施：（1）加强领导；（2）强化监管；（3）加大宣传。", "3=Count(3)")]
    public void A_count_is_told_with_what_it_counts(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("坚持两个原则：质量第一、安全第一。一是抓预算；二是抓支出；三是抓绩效。")]
    [InlineData("开展自评项目15个，其中一等14个。")]
    [InlineData("制定了《内部控制手册》、《合同管理办法》等5项制度。")]
    [InlineData("共出台5项制度，分别为《内部控制手册》、《合同管理办法》等。")]
    [InlineData("抽查了永安镇、河西镇等4个乡镇。")]
    [InlineData("共抽查4个乡镇，分别为永安镇、河西镇、双河镇等。")]
    [InlineData("抽查了永安镇、新店乡和平镇3个乡镇。")]
    [InlineData("县财政局、永安镇、新店乡3个乡镇参加。")]
    [InlineData("依据《预算法》、《绩效管理办法》5个项目开展自评。")]
    [InlineData("内设3个股室，分别是办公室、规划和财务股、综合股。")]
    public void What_is_not_told_one_by_one_is_not_counted(string text) => Assert.DoesNotContain(Told(text), r => r.Contains("Count", StringComparison.Ordinal));

    private static IReadOnlyList<string> Told(string text) => [.. Given.Project("一、项目实施情况\n" + text).Relations.Select(Told)];

    private static string Told(Relation relation) =>
        $"{Print(relation.Result)}{(relation.IsComplete ? "=" : ">=")}{relation.Kind}({string.Join(',', relation.Operands.Select(o => Print(o) + (o.Times > 1 ? "x" + o.Times.ToString(CultureInfo.InvariantCulture) : "")))})";

    private static string Print(Operand operand) => operand.Quantity.Value!.Value.Value.ToString("0.######", CultureInfo.InvariantCulture);
}
