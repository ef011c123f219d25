namespace PerfEval.Ingest.Reading.Tests.Docx;

/// <summary>The few WordprocessingML elements that nearly every test needs.</summary>
internal static class W
{
    public static string T(string text) => $"<w:t xml:space=\"preserve\">{text}</w:t>";

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr>{T(text)}</w:r>";

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A paragraph around runs or whatever else is given.</summary>
    public static string Para(params string[] inner) => $"<w:p>{string.Concat(inner)}</w:p>";

    public static string Run(string inner) => $"<w:r>{inner}</w:r>";

    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string TrOf(string properties, params string[] cells) => $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(cells)}</w:tr>";

    public static string Tc(string text, string properties = "") => TcOf(P(text), properties);

    public static string TcOf(string blocks, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>";

    public static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    public const string Restart = "<w:vMerge w:val=\"restart\"/>";
    public const string Continue = "<w:vMerge/>";

    public static string TextBox(string blocks) =>
        $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{blocks}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    public static string Listed(string text, int list, int level = 0) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Level(int index, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Definition(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    public static string List(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";
}
