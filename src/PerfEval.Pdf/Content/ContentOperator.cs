namespace PerfEval.Pdf.Content;

/// <summary>
/// Operators as numbers: their characters, the first in the lowest byte (ISO 32000-1, Annex A). An operator of more than three characters is none.
/// </summary>
internal static class ContentOperator
{
    public const uint Unknown = 0;

    public const uint SaveState = 'q';
    public const uint RestoreState = 'Q';
    public const uint Concatenate = 'c' | ('m' << 8);
    public const uint LineWidth = 'w';
    public const uint ExtendedState = 'g' | ('s' << 8);

    public const uint MoveTo = 'm';
    public const uint LineTo = 'l';
    public const uint CurveTo = 'c';
    public const uint CurveToV = 'v';
    public const uint CurveToY = 'y';
    public const uint ClosePath = 'h';
    public const uint Rectangle = 'r' | ('e' << 8);

    public const uint Stroke = 'S';
    public const uint CloseStroke = 's';
    public const uint Fill = 'f';
    public const uint FillOld = 'F';
    public const uint FillEvenOdd = 'f' | ('*' << 8);
    public const uint FillStroke = 'B';
    public const uint FillStrokeEvenOdd = 'B' | ('*' << 8);
    public const uint CloseFillStroke = 'b';
    public const uint CloseFillStrokeEvenOdd = 'b' | ('*' << 8);
    public const uint EndPath = 'n';
    public const uint Clip = 'W';
    public const uint ClipEvenOdd = 'W' | ('*' << 8);

    public const uint BeginText = 'B' | ('T' << 8);
    public const uint EndText = 'E' | ('T' << 8);
    public const uint CharacterSpacing = 'T' | ('c' << 8);
    public const uint WordSpacing = 'T' | ('w' << 8);
    public const uint HorizontalScaling = 'T' | ('z' << 8);
    public const uint Leading = 'T' | ('L' << 8);
    public const uint Font = 'T' | ('f' << 8);
    public const uint RenderingMode = 'T' | ('r' << 8);
    public const uint Rise = 'T' | ('s' << 8);
    public const uint MoveText = 'T' | ('d' << 8);
    public const uint MoveTextLeading = 'T' | ('D' << 8);
    public const uint TextMatrix = 'T' | ('m' << 8);
    public const uint NextLine = 'T' | ('*' << 8);
    public const uint Show = 'T' | ('j' << 8);
    public const uint ShowAdjusted = 'T' | ('J' << 8);
    public const uint NextLineShow = '\'';
    public const uint SpacingNextLineShow = '"';

    public const uint StrokeSpace = 'C' | ('S' << 8);
    public const uint FillSpace = 'c' | ('s' << 8);
    public const uint StrokeColor = 'S' | ('C' << 8);
    public const uint StrokeColorNamed = 'S' | ('C' << 8) | ('N' << 16);
    public const uint FillColor = 's' | ('c' << 8);
    public const uint FillColorNamed = 's' | ('c' << 8) | ('n' << 16);
    public const uint StrokeGray = 'G';
    public const uint FillGray = 'g';
    public const uint StrokeRgb = 'R' | ('G' << 8);
    public const uint FillRgb = 'r' | ('g' << 8);
    public const uint StrokeCmyk = 'K';
    public const uint FillCmyk = 'k';

    public const uint PaintXObject = 'D' | ('o' << 8);
    public const uint InlineImageData = 'I' | ('D' << 8);

    public const uint BeginMarked = 'B' | ('M' << 8) | ('C' << 16);
    public const uint BeginMarkedWithProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const uint EndMarked = 'E' | ('M' << 8) | ('C' << 16);
}
