using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms;

/// <summary>The stretch of a file that holds one form: its title, what stands between title and table, the rows, the remarks below.</summary>
public sealed class FormSection(Sourced<string> opening)
{
    public Sourced<string> Opening { get; } = opening;
    public Sourced<string>? Title { get; set; }
    public List<Paragraph> Preamble { get; } = [];
    public List<GridRow> Rows { get; } = [];
    public List<Paragraph> Remarks { get; } = [];

    /// <summary>Text stands between its rows that may be rows of it.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Nothing of the document stands behind the rows: the form may go on where the file was cut off.</summary>
    public bool EndsDocument { get; set; }

    /// <summary>The document ends within the first cell of the form's next row.</summary>
    public bool EndsInCell { get; set; }
}
