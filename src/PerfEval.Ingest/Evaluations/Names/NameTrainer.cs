using PerfEval.Ingest.Evaluations.Names.Learning;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>How the matcher does on labelled names held out of training, as shares from 0 to 1.</summary>
/// <param name="Names">How many were held out.</param>
/// <param name="TopOne">Of those with a counterpart in the catalogue, the ones whose indicator was found.</param>
/// <param name="WrongMerges">Of all, the ones taken for an indicator that they do not mean.</param>
/// <param name="Category">Of those for which a category was given, the ones for which it was right.</param>
/// <param name="CategoryGiven">Of all, the ones for which a category was given.</param>
public sealed record HeldOutNames(int Names, decimal TopOne, decimal WrongMerges, decimal Category, decimal CategoryGiven);

/// <summary><c>perfeval train</c>: the model of names made anew. The same data give the same model.</summary>
public static class NameTrainer
{
    /// <summary>Where the model lies under the schemas folder.</summary>
    public const string ModelPath = NameModel.Path;

    /// <returns>The bytes of the model, how it does on indicators none of whose labelled names it knew, and on single names it did not know.</returns>
    /// <exception cref="SchemaDataException">The catalogue or the labelled names have a mistake.</exception>
    public static (byte[] Model, HeldOutNames Families, HeldOutNames Names) Train(SchemaFiles schemas, CancellationToken cancellation = default)
    {
        var model = NameTraining.Train(schemas, cancellation);
        return (model.ToBytes(), Told(model.HeldOutFamilies), Told(model.HeldOutNames));
    }

    private static HeldOutNames Told(NameMetrics metrics) =>
        new(metrics.Names, metrics.TopOne, metrics.WrongMergeShare, metrics.CategoryShare, metrics.CategoryGivenShare);
}
