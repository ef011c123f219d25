using PerfEval.Ingest.Warehouse.Rows;
using PerfEval.Ingest.Warehouse.Tests.Loading;

namespace PerfEval.Ingest.Warehouse.Tests.Rows;

public sealed class DocumentCodecTests
{
    [Fact]
    public void Rows_come_back_as_they_were()
    {
        var rows = DocumentRows.From(Invented.Form("a"));
        var back = DocumentCodec.Decode(DocumentCodec.Encode(rows));
        Assert.Equal(rows.Count, back.Count);
        Assert.Equal((118.50m, "118.50公里"), (back.Indicators[0].ActualValue!.Value, back.Indicators[0].ActualText));
        Assert.Equal(rows.Units[0].UnitKey, back.Units[0].UnitKey);
    }

    /// <summary>A worker that was killed while it wrote, or one that a file has taken over.</summary>
    [Fact]
    public void Bytes_that_are_no_rows_are_invalid_data_wherever_they_break_off_or_differ()
    {
        var bytes = DocumentCodec.Encode(DocumentRows.From(Invented.Form("a")));
        for (var at = 0; at < bytes.Length; at += 7)
        {
            Assert.Throws<InvalidDataException>(() => DocumentCodec.Decode(bytes[..at]));
            byte[] other = [.. bytes];
            other[at] = 0xFF;
            try
            {
                DocumentCodec.Decode(other);
            }
            catch (InvalidDataException)
            {
                // A letter that differs is still a letter; all else is refused so, and in no other way.
            }
        }
    }

    [Fact]
    public void A_text_of_negative_length_is_invalid_data()
    {
        var bytes = DocumentCodec.Encode(new DocumentRows());
        var text = Array.FindIndex(bytes, b => b == 1);
        byte[] negative = [.. bytes[..(text + 1)], 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, .. bytes[(text + 2)..]];
        Assert.Throws<InvalidDataException>(() => DocumentCodec.Decode(negative));
    }
}
