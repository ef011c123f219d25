using PerfEval.Pdf;
using PerfEval.Pdf.Content;
using PerfEval.Pdf.Content.Tokens;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Pages;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>What no reader of .pdf can do without: open the file, inflate the contents of every page and split them into tokens. And the step after it.</summary>
internal static class PdfFloor
{
    public static object Tokenise(byte[] pdf)
    {
        using var file = PdfFile.Open(pdf, PdfLimits.Default, CancellationToken.None);
        var operands = new OperandStack();
        var tokens = 0;
        foreach (var node in PageTree.Read(file))
        {
            using var contents = PageContents.Read((PdfDictionary)file.Resolve(node.Raw), file);
            var tokenizer = new ContentTokenizer(contents.Span, operands);
            while (tokenizer.Read(out var name))
            {
                tokens++;
                if (name == ContentOperator.InlineImageData)
                    tokenizer.ReadInlineImage(null);
            }
        }

        return tokens;
    }

    public static object Glyphs(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var glyphs = 0;
        for (var i = 0; i < document.PageCount; i++)
            glyphs += document.GetPage(i).Read().Glyphs.Count;
        return glyphs;
    }

    public static int Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.PageCount;
    }
}
