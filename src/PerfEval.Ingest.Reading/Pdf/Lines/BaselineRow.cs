namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>Runs of one baseline while rows are being found. The widest run decides where the baseline is.</summary>
internal sealed class BaselineRow
{
    /// <summary>A line that is written by people has no more runs; in a drawing with more, no script is looked for.</summary>
    private const int MostRuns = 5000;

    private float widest = float.MinValue;

    public List<GlyphRun> Runs { get; } = [];
    public float Baseline { get; private set; }
    public float FontSize { get; private set; }

    public void Add(GlyphRun run)
    {
        Runs.Add(run);
        var width = run.IsBlank ? 0 : run.Right - run.Left;
        if (width <= widest)
            return;
        widest = width;
        Baseline = run.Baseline;
        FontSize = run.FontSize;
    }

    /// <summary>A sub- or superscript of this row: smaller, beside one of its runs, and within its height.</summary>
    public bool TakesAsScript(BaselineRow small)
    {
        if (small.FontSize > 0.8f * FontSize || Math.Max(Runs.Count, small.Runs.Count) > MostRuns)
            return false;
        var top = Baseline - (0.9f * FontSize);
        var bottom = Baseline + (0.35f * FontSize);
        if (small.Baseline - (0.35f * small.FontSize) < top || small.Baseline - (0.35f * small.FontSize) > bottom)
            return false;
        return small.Runs.TrueForAll(s => s.IsBlank || Runs.Exists(r => !r.IsBlank && IsBeside(r, s)));
    }

    private bool IsBeside(GlyphRun run, GlyphRun script) =>
        script.Left <= run.Right + (0.35f * FontSize) && script.Right >= run.Left - (0.35f * FontSize);
}
