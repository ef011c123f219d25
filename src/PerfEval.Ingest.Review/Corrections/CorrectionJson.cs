using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PerfEval.Ingest.Review.Readings;

namespace PerfEval.Ingest.Review.Corrections;

/// <summary>A value as it was read, in the shape of a quantity of evaluation.schema.json; null for a plain text.</summary>
internal static class CorrectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string? Of(ReadValue value)
    {
        if (value is not { Text: { } text, Kind: { } kind })
            return null;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteString("kind", kind);
            if (value.Operator is { } comparison)
                json.WriteString("operator", comparison);
            if (value.Value is { } number)
                json.WriteNumber("value", number);
            if (value.Upper is { } upper)
                json.WriteNumber("upper", upper);
            if (value.Date is { } date)
                json.WriteString("date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            if (value.Unit is { } unit)
                json.WriteString("unit", unit);
            if (value.Level is { } level)
                json.WriteString("level", level);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
