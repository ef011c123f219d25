namespace PerfEval.Pdf.Objects;

/// <summary>What arrays and dictionaries need of the file that holds them: where a reference leads, and what reading may cost.</summary>
internal interface IObjectSource
{
    PdfBudget Budget { get; }

    /// <summary>The object itself, or what a reference leads to. Damaged, missing, and circular ones are <see cref="PdfObject.Null"/>.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    PdfObject Resolve(PdfObject value);
}
