using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content.Images;

/// <summary>The filters of an image stream.</summary>
internal static class ImageFilters
{
    /// <summary>The image codec that the last filter is, under its full name, or null.</summary>
    public static string? Codec(PdfDictionary dictionary)
    {
        var last = dictionary["Filter"] switch
        {
            PdfName name => name.Value,
            PdfArray { Count: > 0 } array => (array[array.Count - 1] as PdfName)?.Value,
            _ => null,
        };
        return last switch
        {
            "DCT" => "DCTDecode",
            "CCF" => "CCITTFaxDecode",
            "DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode" => last,
            _ => null,
        };
    }

    public static byte[] ReadInline(byte[] data, PdfDictionary dictionary, PdfBudget budget)
    {
        try
        {
            using var decoded = Filters.StreamDecoder.Decode(data, dictionary, new PdfBudget(budget.Limits, budget.Cancellation), out _, out _);
            return decoded.Memory.ToArray();
        }
        catch (PdfException e) when (e.Fault == PdfFault.Limit)
        {
            return [];
        }
    }
}
