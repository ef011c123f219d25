namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>How a cell looks. The value is its index among the formats of <see cref="WorkbookStyles"/>.</summary>
internal enum CellStyle
{
    Default,
    Title,
    Note,
    Label,
    Field,
    Header,
    ReviewHeader,
    Text,
    Centred,
    Integer,
    Money,
    Rate,
    Points,
    Number,

    /// <summary>A blank that a reviewer fills in.</summary>
    Input,
    InputRate,
    Total,
    TotalMoney,
    TotalRate,
    TotalPoints,
    TotalInteger,
    Error,
    Warning,
    Info,
    Link,

    /// <summary>Hashes and the like: on one line, cut where the column ends.</summary>
    Code,
}
