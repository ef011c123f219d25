using System.Globalization;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>
/// The catalogue and every name whose meaning is known, worked out for comparing. Training leaves them beside the model, so that a run on one
/// file does not work out thousands of names again from YAML and text.
/// </summary>
/// <param name="Indicators">The catalogue, in its order.</param>
/// <param name="Catalogue">Its names and aliases.</param>
/// <param name="Labelled">The labelled names.</param>
/// <param name="Written">These as they are written, in the same order.</param>
internal sealed record KnownNames(IReadOnlyList<CanonicalIndicator> Indicators, KnownName[] Catalogue, KnownName[] Labelled, string[] Written)
{
    /// <summary>Indicators, and names of each kind; names of both kinds together too, as each is known by a number of 16 bits.</summary>
    private const int Most = ushort.MaxValue;
    private const int MostGrams = 1024;

    [Flags]
    private enum Parts : byte
    {
        None = 0,
        Unit = 1,
        Wording = 2,
        InAnyOrder = 4,
        Written = 8,
    }

    /// <exception cref="SchemaDataException">There are more names than can be told apart.</exception>
    public static KnownNames Of(IndicatorVocabulary vocabulary, IReadOnlyList<LabelledName> labelled)
    {
        if (vocabulary.All.Sum(i => i.Aliases.Count + 1) + labelled.Count > Most)
            throw new SchemaDataException(LabelledName.Path, 0, string.Create(CultureInfo.InvariantCulture, $"目录中的名称与已标注的名称合计最多 {Most} 个"));
        return new(vocabulary.All, [.. KnownName.OfCatalogue(vocabulary)], [.. KnownName.Labelled(labelled, vocabulary)], [.. labelled.Select(n => n.Name)]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Indicators.Count);
        foreach (var indicator in Indicators)
            Write(writer, indicator);
        writer.Write(Catalogue.Length);
        foreach (var name in Catalogue)
            Write(writer, name, name.Form.Key.Text);
        writer.Write(Labelled.Length);
        for (var i = 0; i < Labelled.Length; i++)
            Write(writer, Labelled[i], Written[i]);
    }

    /// <exception cref="InvalidDataException">The numbers do not fit together.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    public static KnownNames Read(BinaryReader reader)
    {
        var indicators = new CanonicalIndicator[Bounded(reader.ReadInt32(), Most)];
        for (var i = 0; i < indicators.Length; i++)
            indicators[i] = ReadIndicator(reader);
        var catalogue = new KnownName[Bounded(reader.ReadInt32(), Most)];
        for (var i = 0; i < catalogue.Length; i++)
        {
            catalogue[i] = ReadName(reader, indicators.Length, out _);
            if (catalogue[i].Meaning == KnownName.None)
                throw new InvalidDataException("model.bin");
        }

        var labelled = new KnownName[Bounded(reader.ReadInt32(), Most)];
        var written = new string[labelled.Length];
        for (var i = 0; i < labelled.Length; i++)
            labelled[i] = ReadName(reader, indicators.Length, out written[i]);
        return new(indicators, catalogue, labelled, written);
    }

    private static void Write(BinaryWriter writer, CanonicalIndicator indicator)
    {
        writer.Write(indicator.Id);
        writer.Write(indicator.Name);
        writer.Write(indicator.Field);
        writer.Write(indicator.Family);
        writer.Write((byte)indicator.Category);
        writer.Write(indicator.Unit ?? "");
        writer.Write((sbyte)(indicator.Direction is { } direction ? (int)direction : -1));
        Write(writer, indicator.Minimum);
        Write(writer, indicator.Maximum);
        Write(writer, indicator.Aliases);
        writer.Write((byte)indicator.Separates.Count);
        foreach (var words in indicator.Separates)
            Write(writer, words);
        writer.Write(indicator.OfAnyone);
        Write(writer, indicator.Absorbs);
    }

    private static CanonicalIndicator ReadIndicator(BinaryReader reader)
    {
        var indicator = new CanonicalIndicator
        {
            Id = reader.ReadString(),
            Name = reader.ReadString(),
            Field = reader.ReadString(),
            Family = reader.ReadString(),
            Category = (IndicatorCategory)Bounded(reader.ReadByte(), Enum.GetValues<IndicatorCategory>().Length - 1),
            Unit = reader.ReadString() is { Length: > 0 } unit ? unit : null,
            Direction = reader.ReadSByte() is >= 0 and var direction ? (Direction)Bounded(direction, Enum.GetValues<Direction>().Length - 1) : null,
            Minimum = ReadBound(reader),
            Maximum = ReadBound(reader),
            Aliases = ReadList(reader),
        };
        var separates = new IReadOnlyList<string>[reader.ReadByte()];
        for (var i = 0; i < separates.Length; i++)
            separates[i] = ReadList(reader);
        return indicator with { Separates = separates, OfAnyone = reader.ReadBoolean(), Absorbs = ReadList(reader) };
    }

    private static void Write(BinaryWriter writer, KnownName name, string written)
    {
        var form = name.Form;
        var parts = (form.Key.Unit is null ? Parts.None : Parts.Unit) | (form.Wording == form.Key.Text ? Parts.None : Parts.Wording)
            | (form.Parts is null ? Parts.None : Parts.InAnyOrder) | (written == form.Key.Text ? Parts.None : Parts.Written);
        writer.Write((byte)parts);
        writer.Write((ushort)name.Meaning);
        writer.Write((byte)name.Category);
        writer.Write(form.Key.Text);
        foreach (var (part, text) in ((Parts, string?)[])[(Parts.Unit, form.Key.Unit), (Parts.Wording, form.Wording), (Parts.InAnyOrder, form.Parts), (Parts.Written, written)])
        {
            if (parts.HasFlag(part))
                writer.Write(text!);
        }

        Write(writer, form.Marks.Words);
        Write(writer, form.Marks.Kinds);
        Write(writer, form.Marks.Hints);
        writer.Write(form.Marks.Measure);
        writer.Write((ushort)form.Grams.Length);
        foreach (var gram in form.Grams)
            writer.Write((ushort)gram);
    }

    private static KnownName ReadName(BinaryReader reader, int indicators, out string written)
    {
        var parts = (Parts)reader.ReadByte();
        var meaning = Bounded(reader.ReadUInt16(), indicators);
        var category = Bounded(reader.ReadByte(), Enum.GetValues<IndicatorCategory>().Length - 1);
        var key = reader.ReadString();
        var unit = (parts & Parts.Unit) == Parts.Unit ? reader.ReadString() : null;
        var wording = (parts & Parts.Wording) == Parts.Wording ? reader.ReadString() : key;
        var inAnyOrder = (parts & Parts.InAnyOrder) == Parts.InAnyOrder ? reader.ReadString() : null;
        written = (parts & Parts.Written) == Parts.Written ? reader.ReadString() : key;
        var marks = new NameMarks(ReadBits(reader), ReadBits(reader), ReadBits(reader), reader.ReadUInt32());
        Span<ushort> held = stackalloc ushort[MostGrams];
        held = held[..Bounded(reader.ReadUInt16(), MostGrams)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(held));
        var grams = new int[held.Length];
        for (var i = 0; i < grams.Length; i++)
            grams[i] = BitConverter.IsLittleEndian ? held[i] : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(held[i]);
        return new(new(new(key, unit), wording, grams, marks, inAnyOrder), meaning, category);
    }

    /// <summary>Few names hold words at all: a byte says which half is not empty.</summary>
    private static void Write(BinaryWriter writer, UInt128 bits)
    {
        var (low, high) = ((ulong)bits, (ulong)(bits >> 64));
        writer.Write((byte)((low == 0 ? 0 : 1) | (high == 0 ? 0 : 2)));
        if (low != 0)
            writer.Write(low);
        if (high != 0)
            writer.Write(high);
    }

    private static UInt128 ReadBits(BinaryReader reader)
    {
        var halves = reader.ReadByte();
        var low = (halves & 1) != 0 ? reader.ReadUInt64() : 0;
        return new((halves & 2) != 0 ? reader.ReadUInt64() : 0, low);
    }

    private static void Write(BinaryWriter writer, decimal? bound)
    {
        writer.Write(bound is not null);
        if (bound is { } number)
            writer.Write(number);
    }

    private static decimal? ReadBound(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadDecimal() : null;

    private static void Write(BinaryWriter writer, IReadOnlyList<string> words)
    {
        writer.Write((ushort)words.Count);
        foreach (var word in words)
            writer.Write(word);
    }

    private static string[] ReadList(BinaryReader reader)
    {
        var words = new string[reader.ReadUInt16()];
        for (var i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        return words;
    }

    private static int Bounded(int value, int most) => value >= 0 && value <= most ? value : throw new InvalidDataException("model.bin");
}
