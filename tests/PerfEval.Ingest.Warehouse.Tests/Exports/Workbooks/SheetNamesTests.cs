using PerfEval.Ingest.Warehouse.Exports.Workbooks;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

public class SheetNamesTests
{
    [Theory]
    [InlineData("1 甲/乙:丙*丁?[戊]\\~己", "1 甲乙丙丁戊己")]
    [InlineData("'引号'", "引号")]
    [InlineData("a\u0000b\tc", "abc")]
    [InlineData("[]:*?/\\", "_2")]
    public void What_a_name_may_not_hold_is_left_out(string wished, string name) => Assert.Equal(name, new SheetNames().Take(wished));

    [Fact]
    public void A_name_has_31_characters_at_most_and_never_half_of_a_pair()
    {
        Assert.Equal(new string('长', 31), new SheetNames().Take(new string('长', 40)));
        Assert.Equal(new string('长', 30), new SheetNames().Take(new string('长', 30) + "𠮷𠮷"));
    }

    [Fact]
    public void A_name_is_given_once_whatever_its_case()
    {
        var names = new SheetNames();
        Assert.Equal(["Abc", "aBC_2", "abc_3"], new[] { "Abc", "aBC", "abc" }.Select(names.Take));
        Assert.Equal(31, names.Take(new string('长', 31)).Length);
        Assert.EndsWith("长_2", names.Take(new string('长', 31)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_a_formula_is_quoted() => Assert.Equal("'甲''乙'", SheetNames.Quoted("甲'乙"));
}
