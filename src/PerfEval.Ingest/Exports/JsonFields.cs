using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Exports;

/// <summary>The fields that all JSON exports write in the same way: null is omitted, Chinese stays readable.</summary>
internal static class JsonFields
{
    /// <summary>The writer would keep a whole document in memory before it hands anything on.</summary>
    private const int HandedOn = 65_536;

    /// <summary>
    /// Chinese is not escaped; control characters, quotes and backslashes are. Not for embedding in HTML: the
    /// encoder leaves &lt; and &amp; as they are.
    /// </summary>
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    /// <summary>What <paramref name="write"/> writes, as text.</summary>
    public static string ToText(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options(indented)))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Text(this Utf8JsonWriter json, string name, string value) =>
        json.WriteString(name, SafeText.ForUnicode(value));

    /// <summary>Absent is omitted, and nothing is ever an empty string.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.Text(name, value);
    }

    public static void Optional(this Utf8JsonWriter json, string name, Sourced<string>? value) => json.Optional(name, value?.Value);

    public static void Optional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    public static void Optional(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    public static void Optional<T>(this Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
            json.WriteString(name, Spelling.Of(known));
    }

    /// <summary>A field that the schema requires: null is written.</summary>
    public static void Required(this Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            json.WriteNull(name);
        else
            json.Text(name, value);
    }

    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
            if (json.BytesPending > HandedOn)
                json.Flush();
        }

        json.WriteEndArray();
    }

    /// <summary>As <see cref="List{T}"/>, omitted where empty.</summary>
    public static void OptionalList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
            json.List(name, items, write);
    }

    public static void Source(this Utf8JsonWriter json, SourceFile source)
    {
        json.WriteStartObject("source");
        json.Text("path", source.Path);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("format", Spelling.Of(source.Format));
        json.WriteNumber("bytes", source.Bytes);
        json.Optional("pages", source.Pages);
        json.Optional("encoding", source.Encoding);
        json.WriteEndObject();
    }

    public static void At(this Utf8JsonWriter json, Location? at)
    {
        if (at is not null)
            json.Place(at);
    }

    /// <summary>The schema's location; the number of the table is for people and not in it.</summary>
    public static void Place(this Utf8JsonWriter json, Location at)
    {
        json.WritePropertyName("at");
        json.PlaceValue(at);
    }

    public static void PlaceValue(this Utf8JsonWriter json, Location at)
    {
        json.WriteStartObject();
        json.Optional("page", at.Page);
        json.Optional("block", at.Block);
        json.Optional("row", at.Row);
        json.Optional("column", at.Column);
        json.Optional("start", at.Start);
        json.Optional("end", at.End);
        if (at.Box is { } box)
            json.Box(box);
        json.Optional("part", at.Part);
        json.Optional("line", at.Line);
        json.WriteEndObject();
    }

    public static void Box(this Utf8JsonWriter json, Box box)
    {
        json.WriteStartArray("box");
        json.WriteNumberValue(box.Left);
        json.WriteNumberValue(box.Top);
        json.WriteNumberValue(box.Right);
        json.WriteNumberValue(box.Bottom);
        json.WriteEndArray();
    }
}
