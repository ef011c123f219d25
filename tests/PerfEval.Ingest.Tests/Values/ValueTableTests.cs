using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>The tables of accepted and refused texts, and what must not matter to any row of them.</summary>
public sealed class ValueTableTests
{
    public static TheoryData<string> Tables => [.. ValueTable.All.Select(r => r.Table).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_text_is_read_as_its_table_says(string table) => AllRead(ValueTable.All.Where(r => r.Table == table), text => text);

    [Theory]
    [InlineData("numbers", QuantityKind.Number)]
    [InlineData("shares", QuantityKind.Number)]
    [InlineData("comparators", QuantityKind.Number)]
    [InlineData("times", QuantityKind.Number)]
    [InlineData("rates", QuantityKind.Number)]
    [InlineData("ranges", QuantityKind.Range)]
    [InlineData("dates", QuantityKind.Date)]
    [InlineData("compounds", QuantityKind.Compound)]
    [InlineData("words", QuantityKind.Qualitative)]
    [InlineData("levels", QuantityKind.Qualitative)]
    [InlineData("placeholders", null)]
    public void A_table_holds_one_outcome(string table, QuantityKind? kind) =>
        Assert.All(ValueTable.All.Where(r => r.Table == table), row =>
            Assert.Equal(kind, QuantityParser.Parse(row.Text, new() { Name = row.Name, Unit = row.Unit, Nature = row.Nature, FiscalYear = 2023 }, null)?.Kind));

    [Fact]
    public void No_text_stands_twice()
    {
        var twice = ValueTable.All.GroupBy(r => (r.Text, r.Name, r.Unit, r.Nature)).Where(g => g.Count() > 1).Select(g => g.Key.Text);
        Assert.Empty(twice);
        Assert.True(ValueTable.All.Count > 1000);
    }

    [Fact]
    public void Wide_forms_change_no_reading() => AllRead(ValueTable.All.Where(r => r.Table != "compounds"), Widened);

    [Fact]
    public void Blanks_around_a_text_change_no_reading() => AllRead(ValueTable.All, text => "\u3000" + text + " \n");

    [Fact]
    public void Traditional_characters_change_no_reading() =>
        AllRead(ValueTable.All.Where(r => r.Table is not "compounds"), text => string.Concat(text.Select(Traditional)), row => string.Concat(row.Select(Simplified)));

    /// <summary>Every printed ASCII character in its full-width form.</summary>
    internal static string Widened(string text) => string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c));

    private static char Traditional(char c) => c switch
    {
        '万' => '萬', '亿' => '億', '达' => '達', '标' => '標', '数' => '數', '满' => '滿', '户' => '戶', '个' => '個', '项' => '項', '费' => '費', '级' => '級', '划' => '劃', '无' => '無',
        '于' => '於', '过' => '過', '内' => '內', '后' => '後', '实' => '實', '质' => '質', '总' => '總', '约' => '約', '务' => '務', '产' => '產', '贰' => '貳', '设' => '設', _ => c,
    };

    private static char Simplified(char c) => SimplifiedForms.Of(c);

    private static void AllRead(IEnumerable<ValueRow> rows, Func<string, string> written, Func<string, string>? reading = null)
    {
        var wrong = rows.Select(row => (row, Read: row.Read(written(row.Text)))).Select(r => (r.row, Read: reading?.Invoke(r.Read) ?? r.Read))
            .Where(r => r.Read != r.row.Reading).Select(r => $"{r.row}, read as {r.Read}").ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }
}
