using System.Globalization;
using System.Text;
using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Filters;
using PerfEval.Pdf.Tests.Fonts;
using PerfEval.Pdf.Tests.Fonts.Programs;
using PerfEval.Pdf.Tests.Security;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>Sound documents that between them use every part of the reader: what the fuzzer breaks.</summary>
internal static class FuzzSeeds
{
    private const string Content =
        "q 0.9 g 50 700 200 20 re f Q 50 700 m 250 700 l S 50 680 200 0.5 re f\n" +
        "BT /F1 12 Tf 1 0 0 1 50 705 Tm (One) Tj [(Two) -250 <0041>] TJ T* (Three) ' 1 2 (Four) \" ET\n" +
        "/OC /L1 BDC BT /F1 5 Tf (off) Tj ET EMC /P << /MCID 0 >> BDC BT /F2 10 Tf 60 650 Td <00010002> Tj 3 Tr (x) Tj ET EMC\n" +
        "/Artifact BMC BT /F3 9 Tf 0 1 -1 0 60 600 Tm (ab) Tj ET EMC /X1 Do /X2 Do /G1 gs 0 0 0 RG 1 w 10 10 100 100 re W n\n" +
        "BI /W 4 /H 4 /BPC 8 /CS /G /F /AHx ID 00112233445566778899AABBCCDDEEFF> EI BT /F4 8 Tf 5 5 Td (zz) Tj /F5 8 Tf (A) Tj /F6 8 Tf <B0A1> Tj ET";

    public static IReadOnlyList<byte[]> All { get; } = [Classic().Build(), Classic().BuildWithObjectStream(), Compressed(), Incremental(), .. Encrypted()];

    /// <summary>The objects of the classic document by number, to be changed before the file is built.</summary>
    public static PdfBytes Classic(Func<byte[], byte[]>? change = null)
    {
        var pdf = new PdfBytes();
        var toUnicode = TestFont.ToUnicode(pdf, 2, "<0001> <4E2D>", "<0002> <65870041>", "<0003> <D840DC00>");
        var cmap = pdf.AddStream(
            "/CMapName /Own def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange /GBK-EUC-H usecmap " +
            "1 begincidchar <0100> 7 endcidchar endcmap", "/Type /CMap /UseCMap /Identity-H /WMode 0");
        var sfnt = TestProgram.Sfnt(
            [TestProgram.Cmap((3, 1, TestProgram.Format4((65, 1), (0x4E2D, 2)))), .. TestProgram.Metrics(1000, 0, 500, 1000), TestProgram.Post2(".notdef", "A", "uni4E2D")]);
        var trueType = TestFont.Descriptor(pdf, sfnt, "FontFile2", "/FontName /ABCDEF+Song /Flags 4 /FontBBox [0 -200 1000 900]");
        var cff = TestFont.Descriptor(pdf, TestProgram.Cff(["Adobe", "GB1"], [34, 35], isCidKeyed: true), "FontFile3", "/FontName /Hei");
        var type1 = TestFont.Descriptor(pdf, Encoding.Latin1.GetBytes("%!PS\n/Encoding 256 array dup 65 /B put readonly def currentfile eexec"), "FontFile");
        var descendant = pdf.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 [500 600] 3 9 700] /DW2 [880 -1000] /W2 [1 [-1000 500 880]] /CIDToGIDMap /Identity {trueType} >>");
        var glyph = pdf.AddStream("500 0 0 0 500 500 d1 0 0 500 500 re f");
        var inner = pdf.AddStream("BT /F1 6 Tf (inner) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 5 5]");
        var outer = pdf.AddStream("q /X2 Do Q BT /F1 6 Tf (outer) Tj ET", Invariant($"/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X2 {inner} 0 R >> >>"));
        var image = pdf.AddStream("\u00FF\u00D8\u00FF", "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode");
        var layer = pdf.Add("<< /Type /OCG /Name (layer) >>");
        var resources = Invariant(
            $"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /A /B /uni4E2D] >> >> /F2 << /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] {toUnicode} >> ") +
            Invariant($"/F3 << /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 500 500] /FirstChar 97 /LastChar 98 /Widths [500 600] /CharProcs << /a {glyph} 0 R >> /Encoding << /Differences [97 /a /b] >> >> ") +
            Invariant($"/F4 << /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding {cmap} 0 R /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) >> {cff} >>] >> ") +
            Invariant($"/F5 << /Type /Font /Subtype /Type1 /BaseFont /T {type1} >> /F6 << /Type /Font /Subtype /TrueType /BaseFont /#CB#CE#CC#E5 /Encoding /WinAnsiEncoding >> >> ") +
            Invariant($"/XObject << /X1 {outer} 0 R /X2 {inner} 0 R /I1 {image} 0 R >> /ExtGState << /G1 << /LW 2 /Font [<< /Type /Font /Subtype /Type1 /BaseFont /Courier >> 9] >> >> /Properties << /L1 {layer} 0 R >> >>");
        var appearance = pdf.AddStream("/Tx BMC BT /F1 9 Tf (field) Tj ET EMC", Invariant($"/Type /XObject /Subtype /Form /BBox [0 0 50 20] /Resources {resources}"));
        var annotation = Invariant($"/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /V (field) /Rect [300 300 350 320] /AP << /N {appearance} 0 R >> >>]");
        pdf.Page(Content, resources, Invariant($"/Rotate 90 /CropBox [10 10 600 780] {annotation}"));
        pdf.Page("/I1 Do BT /F1 12 Tf 100 100 Td (second page) Tj ET", resources);
        pdf.CatalogEntries = Invariant($"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>");
        if (change is not null)
            pdf.Change(change);
        return pdf;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every stream deflated, one in two with a predictor or a chain.</summary>
    private static byte[] Compressed()
    {
        var pdf = new PdfBytes();
        var content = pdf.AddStream(Streams.Zlib(Content), "/Filter /FlateDecode");
        var text = Streams.Zlib([2, .. Encoding.Latin1.GetBytes("BT /F1 9 Tf (predicted) Tj ET ")]);
        var predicted = pdf.AddStream(text, "/Filter [/FlateDecode] /DecodeParms [<< /Predictor 12 /Columns 30 >>]");
        var hexadecimal = pdf.AddStream(Convert.ToHexString(Streams.Zlib("BT (chain) Tj ET")), "/Filter [/AHx /Fl]");
        var lzw = pdf.AddStream(LzwFilterTests.Encode(Encoding.Latin1.GetBytes("BT (lzw) Tj ET"), early: true), "/Filter /LZWDecode");
        var page = pdf.Add(Invariant(
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [{content} 0 R {predicted} 0 R {hexadecimal} 0 R {lzw} 0 R] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"));
        pdf.Set(2, Invariant($"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>"));
        return pdf.Build();
    }

    private static byte[] Incremental()
    {
        var first = PdfBytes.OnePageWithHelvetica("BT /F1 12 Tf 100 700 Td (before) Tj ET");
        var text = Encoding.Latin1.GetString(first);
        var previous = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var changed = "3 0 obj\n<< /Length 40 >>\nstream\nBT /F1 12 Tf 100 700 Td (after!) Tj ET  \nendstream\nendobj\n";
        var update = Invariant(
            $"{changed}xref\n3 1\n{first.Length:D10} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev {previous} >>\nstartxref\n{first.Length + changed.Length}\n%%EOF\n");
        return [.. first, .. Encoding.Latin1.GetBytes(update)];
    }

    private static IEnumerable<byte[]> Encrypted() =>
        EncryptedDocument.WithoutPassword.Where((_, i) => i % 3 == 0).Select(document =>
        {
            var pdf = new PdfBytes { TrailerEntries = $"/Encrypt 9 0 R /ID [<{EncryptedDocument.FirstId}> <00>]" };
            pdf.SetStream(5, Convert.FromHexString(document.Content));
            pdf.Set(9, document.Encrypt);
            pdf.Set(2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>");
            pdf.Set(4, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
            return pdf.Build();
        });
}
