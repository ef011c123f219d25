using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Evaluations.Names.Learning;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Evaluations.Names.Learning;

public class NameModelTests
{
    private static readonly NameModel Model = NameModel.Parse(SchemaFiles.BuiltIn.Bytes(NameModel.Path)!.Value);

    [Fact]
    public void The_model_was_trained_on_the_catalogue_as_it_is() =>
        Assert.True(Model.DataHash == NameModel.HashOf(SchemaFiles.BuiltIn), "The catalogue or the labelled names changed: run perfeval train.");

    /// <summary>
    /// What training reckoned on the labelled names by leaving them out. Confidence and threshold were fitted on the same
    /// names, so that the wrong merges are a setting rather than a finding; the goal for names found is 0.95.
    /// </summary>
    [Fact]
    public void It_finds_names_that_it_was_not_trained_with_and_merges_hardly_any_wrongly()
    {
        foreach (var held in (NameMetrics[])[Model.HeldOutFamilies, Model.HeldOutNames])
        {
            Assert.InRange(held.TopOne, 0.83m, 1m);
            Assert.InRange(held.WrongMergeShare, 0m, 0.01m);
            Assert.InRange(held.CategoryShare, 0.975m, 1m);
        }
    }

    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        var bytes = Model.ToBytes();
        Assert.Equal(SchemaFiles.BuiltIn.Bytes(NameModel.Path)!.Value.ToArray(), bytes);
        Assert.Equal(bytes, NameModel.Parse(bytes).ToBytes());
    }

    [Fact]
    public void The_names_left_with_the_model_are_those_of_the_catalogue_and_the_labelled_names()
    {
        var vocabulary = IndicatorVocabulary.Load(SchemaFiles.BuiltIn);
        var worked = KnownNames.Of(vocabulary, LabelledName.Load(SchemaFiles.BuiltIn, vocabulary));
        Assert.Equal(worked.Written, Model.Known.Written);
        Assert.Equal(worked.Indicators.Select(Told), Model.Known.Indicators.Select(Told));
        foreach (var (our, their) in worked.Catalogue.Concat(worked.Labelled).Zip(Model.Known.Catalogue.Concat(Model.Known.Labelled)))
        {
            Assert.Equal((our.Meaning, our.Category, our.Form.Key, our.Form.Wording, our.Form.Marks, our.Form.Parts), (their.Meaning, their.Category, their.Form.Key, their.Form.Wording, their.Form.Marks, their.Form.Parts));
            Assert.Equal(our.Form.Grams, their.Form.Grams);
        }

        static string Told(CanonicalIndicator i) => string.Join('|', i.Id, i.Name, i.Field, i.Family, i.Category, i.Unit, i.Direction, i.Minimum, i.Maximum, string.Join(',', i.Aliases), string.Join(';', i.Separates.Select(s => string.Join(',', s))), i.OfAnyone, string.Join(',', i.Absorbs));
    }

    /// <summary>A name is known by a number of 16 bits: of more names two would have the same, and one be taken for the other.</summary>
    [Fact]
    public void More_names_than_can_be_told_apart_are_a_mistake_in_the_data()
    {
        var vocabulary = IndicatorVocabulary.Load(SchemaFiles.BuiltIn);
        var labelled = Enumerable.Repeat(new LabelledName("甲", null, IndicatorCategory.Quantity), ushort.MaxValue).ToArray();
        var mistake = Assert.Throws<SchemaDataException>(() => KnownNames.Of(vocabulary, labelled));
        Assert.Contains("最多 65535 个", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_model_is_refused_and_no_byte_of_it_makes_it_crash()
    {
        var bytes = Model.ToBytes();
        for (var cut = 0; cut < bytes.Length; cut += 1 + (bytes.Length / 97))
            Assert.Throws<SchemaDataException>(() => NameModel.Parse(bytes.AsMemory(0, cut)));
        foreach (var at in Enumerable.Range(0, 3_000).Select(i => i * 7).Concat(Enumerable.Range(1, 2_000).Select(i => bytes.Length - (i * 499))).Where(i => i >= 0))
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0xFF;
            var thrown = Record.Exception(() => NameModel.Parse(damaged));
            Assert.True(thrown is null or SchemaDataException, $"{at}: {thrown}");
        }
    }

    [Fact]
    public void Runs_of_characters_are_hashed_the_same_on_every_machine() =>
        Assert.Equal(Grams.Of("参保率"), Grams.Of("参保率(2023)"));

    [Fact]
    public void A_small_classifier_learns_what_it_is_shown_and_learns_it_the_same_twice()
    {
        (int[] Grams, int Class)[] examples = [(Grams.Of("参保人数"), 0), (Grams.Of("满意度"), 1), (Grams.Of("完成时间"), 2)];
        LinearModel[] trained = [Softmax.Train(examples, 3, 30, default), Softmax.Train(examples, 3, 30, default)];
        Assert.Equal(Bytes(trained[0]), Bytes(trained[1]));
        foreach (var (grams, answer) in examples)
        {
            var probabilities = new float[3];
            trained[0].Probabilities(grams, probabilities);
            Assert.Equal(answer, Array.IndexOf(probabilities, probabilities.Max()));
        }

        static byte[] Bytes(LinearModel model)
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            model.Write(writer);
            return stream.ToArray();
        }
    }
}
