namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>A row that says where in the file it stands; counted as in <see cref="Documents.Location"/>.</summary>
public interface IPlaced
{
    int? Page { get; set; }

    int? Block { get; set; }

    int? TableRow { get; set; }

    int? TableColumn { get; set; }

    int? Line { get; set; }

    string? Place { get; set; }
}
