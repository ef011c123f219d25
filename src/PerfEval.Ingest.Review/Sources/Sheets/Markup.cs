using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>Drawn by the program, element by element; what it draws is encoded text (see <see cref="MarkupWriter"/>).</summary>
internal sealed class Markup(Action<MarkupWriter> draw) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => draw(new(writer, encoder));
}
