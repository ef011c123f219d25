using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Evaluations.Names;

public class NameWordingTests
{
    private static readonly NameWording Wording = YamlData.Read(SchemaFiles.BuiltIn, NameWording.Path, NameWording.Read);

    [Theory]
    [InlineData("参加城乡居民基本医疗保险人数", "居民医保参保人数")]
    [InlineData("补贴资金按时兑付率", "补助及时发放率")]
    [InlineData("新建雨污管网长度", "建设雨污管网里程")]
    [InlineData("选聘护林员数量", "选聘护林员人数")]
    public void What_units_word_differently_is_read_alike(string name, string canonical) => Assert.Equal(canonical, Wording.Canonical(name));

    [Theory]
    [InlineData("经费支出率")]
    [InlineData("技术推广覆盖面积")]
    [InlineData("家庭农场数")]
    [InlineData("审批事项数")]
    public void A_word_inside_another_word_is_left_alone(string name) => Assert.Equal(name, Wording.Canonical(name));

    [Theory]
    [InlineData("资金及时发放率", "资金发放及时率")]
    [InlineData("培训村医人次", "全县乡村医生培训人次数")]
    [InlineData("完成造林面积", "造林总面积")]
    public void Names_put_together_of_the_same_words_have_the_same_parts(string one, string other) =>
        Assert.Equal(Wording.Parts(Wording.Canonical(one)), Wording.Parts(Wording.Canonical(other)));

    [Theory]
    [InlineData("救助人数", "救助人次")]
    [InlineData("住院救助人次", "门诊救助人次")]
    [InlineData("户籍人口参保率", "常住人口参保率")]
    [InlineData("任务完成率", "任务完成及时率")]
    [InlineData("职工医保参保人数", "居民医保参保人数")]
    [InlineData("低保人数", "低保标准")]
    [InlineData("资金到位率", "资金到位及时率")]
    [InlineData("公路养护里程", "公路修复里程")]
    public void What_separates_two_indicators_separates_their_parts(string one, string other) =>
        Assert.NotEqual(Wording.Parts(Wording.Canonical(one)), Wording.Parts(Wording.Canonical(other)));

    [Fact]
    public void Nothing_is_said_of_a_name_of_which_only_fillers_are_left() => Assert.Null(Wording.Parts(Wording.Canonical("全县各项工作情况")));
}
