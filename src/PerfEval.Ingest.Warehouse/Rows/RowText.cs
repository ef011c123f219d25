using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>Text made fit for every database: neither lone surrogates nor U+0000, which PostgreSQL cannot hold; both become U+FFFD.</summary>
internal static class RowText
{
    private const string EscapedNull = "\\u0000";

    public static string Of(string text) => SafeText.ForUnicode(text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\ufffd') : text);

    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : Of(text);

    /// <summary>The same for JSON, where U+0000 stands escaped.</summary>
    public static string Json(string json)
    {
        if (!json.Contains(EscapedNull, StringComparison.Ordinal))
            return json;
        var result = new System.Text.StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\' || i + 1 >= json.Length)
            {
                result.Append(json[i]);
            }
            else if (string.CompareOrdinal(json, i, EscapedNull, 0, EscapedNull.Length) == 0)
            {
                result.Append('\ufffd');
                i += EscapedNull.Length - 1;
            }
            else
            {
                // An escaped backslash is passed together with what it escapes: \\u0000 is text that says so.
                result.Append(json[i]).Append(json[++i]);
            }
        }

        return result.ToString();
    }
}
