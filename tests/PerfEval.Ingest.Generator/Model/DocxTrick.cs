namespace PerfEval.Ingest.Generator.Model;

/// <summary>Something that Word documents do and that a reader must survive. <see cref="Description"/> goes to case.json.</summary>
internal abstract record DocxTrick
{
    public abstract string Description { get; }
}

/// <summary>The text stands in one run for each character, wherever it occurs.</summary>
internal sealed record SplitRuns(string Text) : DocxTrick
{
    public override string Description => "a number split over several runs";
}

/// <summary>Tracked change: <paramref name="Old"/> is deleted before the first occurrence of <paramref name="New"/>, which is inserted.</summary>
internal sealed record TrackedChange(string Old, string New) : DocxTrick
{
    public override string Description => "a tracked deletion and insertion";
}

/// <summary>Hidden text behind the first occurrence of <paramref name="After"/>.</summary>
internal sealed record HiddenText(string After, string Text) : DocxTrick
{
    public override string Description => "a hidden run";
}

/// <summary>The paragraph that holds exactly this text fills a content control.</summary>
internal sealed record ContentControl(string Text) : DocxTrick
{
    public override string Description => "a content control in a cell";
}

/// <summary>Every table stands inside a content control.</summary>
internal sealed record TableInContentControl : DocxTrick
{
    public override string Description => "a table inside a content control";
}

/// <summary>The paragraph with this text stands in a text box.</summary>
internal sealed record TextBox(string Text) : DocxTrick
{
    public override string Description => "a line in a text box";
}

/// <summary>Line breaks inside cells are soft (Shift+Enter) instead of paragraphs.</summary>
internal sealed record SoftBreaks : DocxTrick
{
    public override string Description => "soft line breaks inside cells";
}

/// <summary>Heading numbers are made by Word instead of typed.</summary>
internal sealed record WordNumbering : DocxTrick
{
    public override string Description => "numbering made by Word";
}
