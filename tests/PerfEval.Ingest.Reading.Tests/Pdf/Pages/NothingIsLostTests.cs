using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Pages;

/// <summary>Two pages of texts in columns without rulings, level with one another or not quite, in rows near or apart. Case n is the same on every machine.</summary>
public class NothingIsLostTests
{
    private static readonly float[] Steps = [6, 11, 12, 12, 12, 14, 20, 24, 24, 30, 60];

    [Fact]
    public void Each_character_of_a_page_stands_in_one_cell_or_one_paragraph()
    {
        for (var number = 0; number < 400; number++)
        {
            var random = new Random(number);
            PdfGlyph[][] pages = [Page(random), Page(random)];
            Assert.Equal(
                (number, Sorted(string.Concat(pages.SelectMany(p => p).Select(g => g.Text)))),
                (number, Sorted(string.Concat(PdfPages.Read(pages).Blocks.SelectMany(Texts)))));
        }
    }

    private static PdfGlyph[] Page(Random random)
    {
        var glyphs = new List<PdfGlyph>();
        var columns = Enumerable.Range(0, random.Next(3, 7)).Select(i => 60 + (i * 85f)).ToArray();
        var next = columns.Select(_ => 100f).ToArray();
        var size = 10f;
        var y = 100f;
        while (y < 600)
        {
            size *= random.Next(20) == 0 ? 0.8f + (0.4f * random.NextSingle()) : 1;
            for (var i = 0; i < columns.Length; i++)
            {
                if (random.Next(4) == 0 || next[i] > y)
                    continue;
                var shift = random.Next(4) == 0 ? random.NextSingle() * 6 : 0;
                var x = columns[i] + (random.Next(5) == 0 ? random.NextSingle() * 30 : 0);
                for (var lines = random.Next(3) == 0 ? random.Next(1, 5) : 1; lines > 0; lines--)
                {
                    glyphs.AddRange(Ink.Line(Text(random), x, y + shift, size));
                    shift += 1.2f * size;
                }

                next[i] = y + shift;
            }

            y += Steps[random.Next(Steps.Length)];
        }

        return [.. glyphs];
    }

    /// <summary>Han without meaning, or a figure, or a name before a value.</summary>
    private static string Text(Random random) => random.Next(5) switch
    {
        0 => random.Next(1, 2000).ToString(CultureInfo.InvariantCulture),
        1 => string.Create(CultureInfo.InvariantCulture, $"≥{random.Next(1, 99)}{Han(random)}"),
        2 when random.Next(3) == 0 => $"{Han(random)}{Han(random)}：{Han(random)}",
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Han(random))),
    };

    private static char Han(Random random) => (char)random.Next(0x4E00, 0x9000);

    private static IEnumerable<string> Texts(Block block) => block is Paragraph paragraph ? [paragraph.Text] : ((Table)block).Cells.SelectMany(c => c.Blocks).SelectMany(Texts);

    private static string Sorted(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());
}
