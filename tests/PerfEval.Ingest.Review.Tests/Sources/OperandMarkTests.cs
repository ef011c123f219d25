using PerfEval.Ingest.Review.Sources;

namespace PerfEval.Ingest.Review.Tests.Sources;

public class OperandMarkTests
{
    [Fact]
    public void Operands_of_one_role_have_one_colour() =>
        Assert.Equal([1, 2, 2, 3], OperandMark.Of([With(1, "总分"), With(2, "得分"), With(3, "得分"), With(4, null)]).Select(m => m.Colour));

    [Fact]
    public void Where_roles_are_more_than_colours_the_end_of_each_counts() =>
        Assert.Equal([1, 2, 2, 2, 2, 2, 2], OperandMark.Of([With(1, "自评总分"), .. Enumerable.Range(2, 6).Select(i => With(i, $"指标{i} 得分"))]).Select(m => m.Colour));

    [Fact]
    public void Operands_of_other_files_are_counted_by_file() =>
        Assert.Equal([0, 1, 2, 1], OperandMark.Of([With(1, null), With(2, null, "aa"), With(3, null, "bb"), With(4, null, "aa")]).Select(m => m.File));

    [Fact]
    public void An_operand_that_names_the_finding_s_own_file_is_in_that() =>
        Assert.Equal([0, 1], OperandMark.Of([With(1, null, "aa"), With(2, null, "bb")], "aa").Select(m => m.File));

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folder()
    {
        SourceFileView File(string path) => new(null, path[(path.LastIndexOf('/') + 1)..], path, "txt", [], null);
        var view = new SourceView([File("/甲/source.txt"), File("/报送/乙/source.txt"), File("/丙/b.txt"), File("source.txt")], []);
        Assert.Equal(["甲/source.txt", "乙/source.txt", "b.txt", "source.txt"], view.Files.Select(view.LabelOf));
    }

    [Theory]
    [InlineData(1, "①")]
    [InlineData(20, "⑳")]
    [InlineData(21, "㉑")]
    [InlineData(36, "㊱")]
    [InlineData(50, "㊿")]
    [InlineData(51, "(51)")]
    public void A_number_has_its_sign(int number, string sign) => Assert.Equal(sign, OperandMark.SignOf(number));

    [Fact]
    public void The_places_of_operands_come_back_from_an_address()
    {
        var marks = OperandMark.Of([
            new(7, "得分", "8", new() { Block = 2, Table = 1, Row = 0, Column = 4 }, "", null, null),
            new(9, null, "9", new() { Page = 3, Start = 2, End = 5, Box = new(-1.5m, 0, 20.25m, 30) }, "", null, null)]);
        var read = SheetAddresses.Read(SheetAddresses.Query(marks)["?m=".Length..]);
        Assert.Equal(marks.Select(m => (m.Operand.Number, m.Colour, m.Operand.At)), read.Select(m => (m.Operand.Number, m.Colour, m.Operand.At)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~~~")]
    [InlineData("1_9___________")]
    [InlineData("x_1___________")]
    [InlineData("1_1_99999999999999999999__________")]
    [InlineData("<script>")]
    public void An_address_that_cannot_be_understood_marks_nothing_wrong(string? query) =>
        Assert.All(SheetAddresses.Read(query), m => Assert.Null(m.Operand.At.Page));

    private static Operand With(int number, string? role, string? sha256 = null) => new(number, role, "", new(), "", sha256, null);
}
