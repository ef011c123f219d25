using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms;

/// <summary>Why a form was recognised as the layout it is, and how each of its labels was understood.</summary>
/// <param name="Opening">Where the form begins.</param>
/// <param name="Title">As written; null where it has none.</param>
/// <param name="Fits">Every layout, the best first; the first is the form's where its score is above 0.</param>
/// <param name="Labels">The labels of fields, funds and indicators, in this order.</param>
public sealed record FormExplanation(Sourced<string> Opening, string? Title, IReadOnlyList<LayoutFit> Fits, IReadOnlyList<LabelExplanation> Labels)
{
    public LayoutDescriptor? Layout => Fits is [{ Score: > 0 } best, ..] ? best.Layout : null;
}

/// <summary>One label of a form.</summary>
/// <param name="Group">The group of labels.yaml that was asked: fields, funds-columns, indicator-columns.</param>
/// <param name="Label">As written.</param>
/// <param name="Meaning">The key of the group; null where the label was not understood.</param>
/// <param name="Entry">The entry of the data that matched, as it stands there.</param>
public sealed record LabelExplanation(string Group, string Label, Location? At, string? Meaning, string? Entry);

/// <summary>Explains forms as read.</summary>
internal sealed class FormExplainer(LabelCatalog labels, LayoutCatalog layouts)
{
    public FormExplanation Explain(FormReading form) => new(
        form.Opening,
        form.Title?.Value,
        LayoutRecogniser.Fits(form, layouts),
        [
            .. form.Fields.Select(f => new LabelExplanation("fields", Plain(f.Label.Text), f.Label.At, f.Id, labels.EntryOfField(f.Label.Text))),
            .. Columns("funds-columns", form.Funds?.Header, labels.EntryOfFundsColumn),
            .. Columns("indicator-columns", form.IndicatorHeader, labels.EntryOfIndicatorColumn),
        ]);

    private static IEnumerable<LabelExplanation> Columns(string group, Header? header, Func<string, string?> entry) =>
        (header?.Columns ?? []).Where(c => c.At is not null && c.Role != ColumnRole.Wrapper && c.Label.Trim().Length > 0).Select(c => new LabelExplanation(
            group, Plain(c.Label), c.At, c.IsUnknown && c.Role == ColumnRole.Other ? null : Schemas.KebabCase.Of(c.Role.ToString()), entry(c.Label)));

    private static string Plain(string label) => TextNormalizer.WithoutLineBreaks(label).Trim();
}
