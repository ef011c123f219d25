using System.Text;

using FsCheck;
using FsCheck.Fluent;

using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.PlainText;

namespace PerfEval.Ingest.Reading.Tests.PlainText;

public sealed class NothingIsLostTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n", "\n\n", "\t", "\t", "\t", "|", "|", " | ", " ", "  ", "　", "\f", "\r\n", "项目名称", "分值", "得分", "三级指标", "全年预算数", "渠道清淤",
        "20", "98.75%", "≥30公里", "达成预期指标", "一、基本情况", "项目支出绩效自评表", "（2023年度）", "渠道清淤工作按照年初计划全部完成，灌溉面积有所增加。", "𠀀", "总分", "备注", "---|---",
    ];

    [Fact]
    public void Every_visible_character_is_found_again_in_its_order() =>
        Prop.ForAll(Texts(), text => Visible(text) == Visible(ReadBack(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Cells_and_paragraphs_name_the_line_they_stand_in() =>
        Prop.ForAll(Texts(), text => Located(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_bytes_are_read_or_refused_and_never_throw_anything_else() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => IsReadOrRefused(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_text_is_read_or_refused_and_never_throws_anything_else() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => IsReadOrRefused(Encoding.UTF8.GetBytes(text ?? string.Empty))).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Resize(60).Select(string.Concat).ToArbitrary();

    private static string ReadBack(string text)
    {
        if (text.Length == 0)
            return string.Empty;
        return string.Concat(TextDump.Read(text).Blocks.Select(b => b is Table table ? string.Concat(table.Cells.Select(c => c.Text)) : ((Paragraph)b).Text));
    }

    private static bool Located(string text)
    {
        if (text.Length == 0)
            return true;
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var document = TextDump.Read(text);
        var paragraphs = document.Blocks.OfType<Paragraph>().Concat(document.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Blocks).OfType<Paragraph>());
        return paragraphs.All(p => lines[p.At.Line!.Value - 1].Contains(p.Text, StringComparison.Ordinal));
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            new PlainTextReader().Read("a.txt", bytes, ReadingLimits.Default, CancellationToken.None);
            return true;
        }
        catch (UnreadableFileException)
        {
            return true;
        }
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-' && !LineKinds.IsPipe(c) && !char.IsControl(c)));
}
