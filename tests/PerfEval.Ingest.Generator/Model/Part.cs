using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Forms;

namespace PerfEval.Ingest.Generator.Model;

/// <summary>A piece of a file that holds one evaluation, or none.</summary>
internal abstract record Part
{
    public abstract Evaluation? Truth { get; }

    public abstract IEnumerable<Block> Blocks();
}

/// <summary>Lines around the evaluations: 附件2, a cover.</summary>
internal sealed record Loose(params Block[] Content) : Part
{
    public override Evaluation? Truth => null;

    public override IEnumerable<Block> Blocks() => Content;
}

/// <summary>A narrative report: what it says, and what a correct reading of it is.</summary>
internal sealed record Report(Evaluation Evaluation, params Block[] Content) : Part
{
    public override Evaluation? Truth => Evaluation;

    public override IEnumerable<Block> Blocks() => Content;
}

/// <summary>A form.</summary>
internal sealed record Form(string Title, Evaluation Evaluation) : Part
{
    /// <summary>How the layout prints its table; null for the national form and the transfer form.</summary>
    public Func<Form, IEnumerable<Block>>? Sheet { get; init; }

    /// <summary>Texts of the rows below the grid, where the layout has them: label, text.</summary>
    public IReadOnlyList<(string Label, string Text)> Conclusions { get; init; } = [];

    /// <summary>The line under the title; by default （2023年度）.</summary>
    public string? YearLine { get; init; }

    /// <summary>The line above the title that holds the year, 某县2023年度; then none stands below it.</summary>
    public string? YearAbove { get; init; }

    /// <summary>The line between two tables where the form is cut before its indicators: 续表.</summary>
    public string? ContinuedBy { get; init; }

    /// <summary>Rows of a department's 年度主要任务: name, content, budget, spending.</summary>
    public IReadOnlyList<(string Name, string Content, string Budget, string Spent)> Tasks { get; init; } = [];

    /// <summary>总分：98.5 in one cell over all columns.</summary>
    public bool TotalInOneCell { get; init; }

    /// <summary>Title and year stand in the table's first rows instead of above it.</summary>
    public bool TitleInTable { get; init; }

    public string Expected { get; init; } = "";
    public string Achieved { get; init; } = "";

    /// <summary>A small table that stands inside the cell of what was achieved.</summary>
    public Table? AchievedTable { get; init; }

    /// <summary>Rows of 资金管理情况: aspect, statement, problem.</summary>
    public IReadOnlyList<(string Aspect, string Statement, string Problem)> Management { get; init; } = [];

    /// <summary>Words of the total row, 总分 or 合计; none for forms without scores.</summary>
    public string TotalLabel { get; init; } = "总分";

    /// <summary>The cell of the last row 说明 of transfer forms.</summary>
    public string? Remark { get; init; }

    /// <summary>The form's own 注, under the table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public string YearText => YearLine ?? FormattableString.Invariant($"（{Evaluation.Year}年度）");

    public override Evaluation? Truth => Evaluation;

    public override IEnumerable<Block> Blocks()
    {
        if (!TitleInTable)
        {
            if (YearAbove is not null)
                yield return Paragraph.Title(YearAbove);
            yield return Paragraph.Title(Title);
            if (YearAbove is null && YearText.Length > 0)
                yield return Paragraph.Title(YearText);
        }

        if (Sheet is not null)
        {
            foreach (var block in Sheet(this))
                yield return block;
        }
        else if (Evaluation.Type == "transfer")
        {
            yield return TransferForm.Table(this);
        }
        else
        {
            foreach (var block in ScoredForm.Blocks(this))
                yield return block;
        }

        foreach (var note in Notes)
            yield return Paragraph.Body(note);
    }
}
