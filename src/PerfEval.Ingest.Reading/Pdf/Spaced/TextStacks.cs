using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>Puts what stands one below the other, no further apart than lines of a cell, into stacks, in the order of their first lines.</summary>
internal static class TextStacks
{
    /// <summary>What is nearer than this, in em, stands on one line: baselines of neighbouring cells are off by less, leading is about twice as much.</summary>
    private const float OneLine = 0.5f;

    /// <param name="lines">By baseline.</param>
    /// <param name="within">The widest step inside a cell, in em.</param>
    public static List<TextStack> Build(IReadOnlyList<SegmentedLine> lines, float within)
    {
        var stacks = new List<TextStack>();
        var open = new List<TextStack>();
        foreach (var line in lines)
        {
            // Twice: the texts of a line are not quite level with its baseline.
            open.RemoveAll(s => line.Baseline - s.Last > 2 * within * s.FontSize);
            var begun = new List<TextStack>();
            foreach (var segment in line.Segments)
            {
                var baseline = LineSteps.BaselineOf(segment);
                var above = open.Find(s => baseline - s.Last > OneLine * segment.FontSize && baseline - s.Last <= within * s.FontSize && LineSteps.Overlap(s.Lines[^1], segment));
                if (above is not null)
                {
                    above.Add(segment);
                    continue;
                }

                var stack = new TextStack(segment);
                begun.Add(stack);
                stacks.Add(stack);
            }

            open.AddRange(begun);
        }

        return stacks;
    }
}
