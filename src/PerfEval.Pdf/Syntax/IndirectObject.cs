using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax;

/// <summary>Parses what follows <c>12 0 obj</c>: a direct object, or a dictionary and its stream.</summary>
internal static class IndirectObject
{
    /// <param name="position">After <c>obj</c>.</param>
    public static PdfObject Parse(
        PdfFile file, ReadOnlyMemory<byte> content, int position, int number, int generation, ObjectDecryption? decryption) =>
        Parse(file, content, position, number, generation, decryption, out _);

    /// <param name="parsed">Bytes that the object takes, without those of a stream.</param>
    public static PdfObject Parse(
        PdfFile file, ReadOnlyMemory<byte> content, int position, int number, int generation, ObjectDecryption? decryption, out int parsed)
    {
        var data = content.Span;
        var parser = new ObjectParser(file, data, position, decryption);
        var value = parser.Parse();
        parsed = parser.Position - position;
        file.Budget.AddParsed(parsed);
        if (parser.IsDamaged)
            file.AddNotice(new PdfNotice(PdfNoticeKind.DamagedObject, Detail: FormattableString.Invariant($"{number} {generation} obj")));
        if (value is not PdfDictionary dictionary)
            return value ?? PdfObject.Null;

        var p = Characters.SkipSpaceAndComments(data, parser.Position);
        if (!data[p..].StartsWith("stream"u8))
            return dictionary;
        return new PdfStream(dictionary, StreamExtent.Find(file, content, p + 6, dictionary), number, generation);
    }
}
