using System.Text;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Paragraphs;

/// <summary>A paragraph while its lines are joined. It stands where its first part stands.</summary>
internal sealed class OpenParagraph(PageFlow page, FlowLine first)
{
    private readonly StringBuilder text = new(first.Line.Text);

    public PageFlow FirstPage { get; } = page;
    public PdfRectangle Box { get; private set; } = first.Box;
    public string Text => text.ToString();
    public PageFlow Page { get; private set; } = page;
    public FlowLine Last { get; private set; } = first;
    public int Lines { get; private set; } = 1;

    /// <summary>From the first baseline to the second.</summary>
    public float? Leading { get; private set; }

    public void Add(PageFlow page, FlowLine next, TextBounds bounds)
    {
        var (_, right) = bounds.For(Page, Last);
        text.Append(LineWrapping.Separator(Last.Line, next.Line, right - Last.Box.Left)).Append(next.Line.Text);
        if (page.Number == FirstPage.Number)
        {
            Box = Box.Union(next.Box);
            if (next.Line.Baseline > Last.Line.Baseline)
                Leading ??= next.Line.Baseline - Last.Line.Baseline;
        }

        Page = page;
        Last = next;
        Lines++;
    }
}
