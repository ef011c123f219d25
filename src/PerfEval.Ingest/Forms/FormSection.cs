using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms;

/// <summary>The stretch of a file that holds one form: its title, what stands between title and table, the rows, the remarks below.</summary>
internal sealed class FormSection(Sourced<string> opening)
{
    public Sourced<string> Opening { get; } = opening;
    public Sourced<string>? Title { get; set; }
    public List<Paragraph> Preamble { get; } = [];
    public List<GridRow> Rows { get; } = [];
    public List<Paragraph> Remarks { get; } = [];

    /// <summary>One of its rows is the header of its indicators, by the labels.</summary>
    public bool HasIndicatorHeader { get; private set; }

    /// <summary>Its rows reach to the total below the indicators.</summary>
    public bool HasTotal { get; private set; }

    /// <summary>Text stands between its rows that may be rows of it.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Nothing of the document stands behind the rows: the form may go on where the file was cut off.</summary>
    public bool EndsDocument { get; set; }

    /// <summary>The document ends within the first cell of the form's next row.</summary>
    public bool EndsInCell { get; set; }

    /// <summary>Adds rows, and takes down what each table and line behind them will ask of them.</summary>
    public void Add(IEnumerable<GridRow> rows, LabelCatalog labels)
    {
        foreach (var row in rows)
        {
            Rows.Add(row);
            HasIndicatorHeader = HasIndicatorHeader || FormLines.IsIndicatorHeader(row, labels);
            HasTotal = HasTotal || (HasIndicatorHeader && row.Own.Any(s => labels.IsTotal(s.Text)));
        }
    }
}
