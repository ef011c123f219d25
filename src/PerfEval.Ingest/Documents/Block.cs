namespace PerfEval.Ingest.Documents;

/// <summary>A paragraph or a table, in reading order.</summary>
public abstract class Block(Location at)
{
    public Location At { get; } = at;
}

/// <summary>A paragraph: its text as written (soft breaks as <c>\n</c>, numbering made by the word processor in front).</summary>
public sealed class Paragraph(string text, Location at, int? outlineLevel = null) : Block(at)
{
    public string Text { get; } = text;

    /// <summary>0-based heading level where the source states one.</summary>
    public int? OutlineLevel { get; } = outlineLevel;

    public override string ToString() => Text;
}
