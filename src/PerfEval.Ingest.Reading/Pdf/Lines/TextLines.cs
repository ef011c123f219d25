using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Finds the lines of text: glyphs on one baseline, whatever order the file paints them in. A line goes over the whole width of
/// what it is given, columns and all; <see cref="LineSegments"/> cuts it. Text that runs another way than to the right comes behind, each
/// direction by itself, its lines in its own reading order with their boxes on the page.
/// </summary>
internal static class TextLines
{
    /// <summary>Baselines nearer than this, in em of the smaller, are one line: fonts set side by side are off by less, leading is above 1.</summary>
    private const float SameLine = 0.3f;

    /// <summary>Lines of one text stand at least this far apart, in em: none is set closer than its size, which producers round.</summary>
    public const float LeastLeading = 0.98f;

    /// <summary>Lines of one text stand nearer than this, in em: leading is 1.2 to 1.6 as a rule.</summary>
    public const float MostLeading = 1.7f;

    public static IReadOnlyList<TextLine> Build(IReadOnlyList<PdfGlyph> glyphs)
    {
        var lines = new List<TextLine>();
        if (IsAllRight(glyphs))
        {
            BuildRight(glyphs, lines);
            return lines;
        }

        foreach (var byDirection in glyphs.GroupBy(g => g.Direction).OrderBy(g => g.Key))
        {
            if (byDirection.Key == PdfDirection.Slanted)
                BuildInFileOrder([.. byDirection], lines);
            else
                BuildTurned([.. byDirection], byDirection.Key, lines);
        }

        return lines;
    }

    private static bool IsAllRight(IReadOnlyList<PdfGlyph> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Direction != PdfDirection.Right)
                return false;
        }

        return true;
    }

    private static void BuildTurned(PdfGlyph[] glyphs, PdfDirection direction, List<TextLine> into)
    {
        var lines = new List<TextLine>();
        BuildRight(Turning.ToRight(glyphs, direction), lines);
        foreach (var line in lines)
            into.Add(line with { Box = Turning.Back(line.Box, direction) });
    }

    private static void BuildInFileOrder(PdfGlyph[] glyphs, List<TextLine> into)
    {
        var start = 0;
        for (var end = 1; end <= glyphs.Length; end++)
        {
            if (end < glyphs.Length && IsNear(glyphs[end - 1], glyphs[end]))
                continue;
            if (Finish(glyphs[start..end], glyphs[start].Y, glyphs[start].FontSize) is { } line)
                into.Add(line with { Text = string.Concat(glyphs[start..end].Select(g => g.Text)).Trim() });
            start = end;
        }
    }

    private static bool IsNear(in PdfGlyph a, in PdfGlyph b) =>
        Math.Abs(a.X + a.AdvanceX - b.X) + Math.Abs(a.Y + a.AdvanceY - b.Y) < 2 * a.FontSize;

    private static void BuildRight(IReadOnlyList<PdfGlyph> glyphs, List<TextLine> into)
    {
        foreach (var row in Rows(GlyphRun.Split(glyphs)))
        {
            if (Finish(LineGlyphs.Order(glyphs, row.Runs), row.Baseline, row.FontSize) is { } line)
                into.Add(line);
        }
    }

    private static List<BaselineRow> Rows(List<GlyphRun> runs)
    {
        var order = runs.ToArray();
        Array.Sort(order, static (a, b) => (a.Baseline, a.Left, a.Start).CompareTo((b.Baseline, b.Left, b.Start)));
        var rows = new List<BaselineRow>();
        foreach (var run in order)
        {
            if (rows.Count == 0 || run.Baseline - rows[^1].Baseline > SameLine * Math.Min(run.FontSize, rows[^1].FontSize))
                rows.Add(new BaselineRow());
            rows[^1].Add(run);
        }

        return JoinScripts(rows);
    }

    private static List<BaselineRow> JoinScripts(List<BaselineRow> rows)
    {
        var joined = new List<BaselineRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var host = i + 1 < rows.Count && rows[i + 1].TakesAsScript(rows[i]) ? rows[i + 1]
                : joined.Count > 0 && joined[^1].TakesAsScript(rows[i]) ? joined[^1] : null;
            if (host is null)
                joined.Add(rows[i]);
            else
                rows[i].Runs.ForEach(host.Add);
        }

        return joined;
    }

    /// <summary>The line of glyphs that are in order; null where they are all blank.</summary>
    internal static TextLine? Finish(PdfGlyph[] glyphs, float baseline, float fontSize)
    {
        var start = 0;
        var end = glyphs.Length;
        while (start < end && Script.IsBlank(glyphs[start].Text))
            start++;
        while (end > start && Script.IsBlank(glyphs[end - 1].Text))
            end--;
        if (start == end)
            return null;

        var box = glyphs[start].Box;
        for (var i = start + 1; i < end; i++)
            box = box.Union(glyphs[i].Box);
        var inked = start == 0 && end == glyphs.Length ? glyphs : glyphs[start..end];
        var text = LineText.Read(inked);
        return text.Length == 0 ? null : TextLine.Of(text, box, baseline, fontSize, inked);
    }
}
