using System.Text;

namespace PerfEval.Ingest.Cli.Manual;

/// <summary>Writes man(7): text is escaped here and nowhere else.</summary>
internal sealed class Roff
{
    private readonly StringBuilder page = new();

    /// <summary>The first paragraph below a heading needs no macro of its own, and linters say so.</summary>
    private bool belowHeading;

    /// <param name="text">Shown as it is, whatever characters it has.</param>
    public static string Escaped(string text) => text
        .Replace("\\", "\\e", StringComparison.Ordinal)
        .Replace("-", "\\-", StringComparison.Ordinal)
        .Replace("'", "\\(aq", StringComparison.Ordinal)
        .Replace("`", "\\(ga", StringComparison.Ordinal)
        .Replace("^", "\\(ha", StringComparison.Ordinal)
        .Replace("~", "\\(ti", StringComparison.Ordinal)
        .Replace("\"", "\\(dq", StringComparison.Ordinal);

    public Roff Title(string name, string source)
    {
        page.Append($".TH {name.ToUpperInvariant()} 1 \"\" \"{source}\"\n.nh\n.ad l\n");
        return this;
    }

    public Roff Section(string heading) => Macro(".SH", heading);

    public Roff Subsection(string heading) => Macro(".SS", heading);

    public Roff Paragraph(string text)
    {
        Begin();
        return Lines(text);
    }

    /// <summary>A term and what is said of it, indented.</summary>
    public Roff Item(string term, string text)
    {
        belowHeading = false;
        page.Append(".TP\n\\fB").Append(Escaped(term)).Append("\\fR\n");
        return Lines(text);
    }

    /// <summary>Lines that stay as they are.</summary>
    public Roff Verbatim(IEnumerable<string> lines)
    {
        Begin();
        page.Append(".nf\n.RS 4\n");
        foreach (var line in lines)
            Line(line);
        page.Append(".RE\n.fi\n");
        return this;
    }

    public override string ToString() => page.ToString();

    private Roff Macro(string macro, string heading)
    {
        page.Append(macro).Append(" \"").Append(Escaped(heading)).Append("\"\n");
        belowHeading = true;
        return this;
    }

    private void Begin()
    {
        if (!belowHeading)
            page.Append(".PP\n");
        belowHeading = false;
    }

    private Roff Lines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                page.Append(".br\n");
            Line(lines[i]);
        }

        return this;
    }

    private void Line(string line)
    {
        // A full stop or an apostrophe at the beginning would be a request; the apostrophe is escaped already.
        var escaped = Escaped(line.TrimEnd());
        page.Append(escaped.StartsWith('.') || escaped.StartsWith(' ') || escaped.Length == 0 ? "\\&" : "").Append(escaped).Append('\n');
    }
}
