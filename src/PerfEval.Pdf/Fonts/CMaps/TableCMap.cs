namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>A CMap of tables: one of a file, or a predefined one; on what it does not say itself it asks the one that it builds on.</summary>
internal sealed class TableCMap : CMap
{
    private readonly CidTable?[] tables;
    private readonly CMap? basis;

    /// <param name="tables">By length of code less one; null where there is no code of that length.</param>
    /// <param name="ranges">Its own codespace ranges; those of <paramref name="basis"/> are added.</param>
    public TableCMap(CidTable?[] tables, IReadOnlyList<CodeSpaceRange> ranges, CMap? basis, bool isVertical)
    {
        this.tables = tables;
        this.basis = basis;
        IsVertical = isVertical;
        foreach (var table in tables)
            table?.Freeze();
        CodeSpace = ranges.Count == 0
            ? basis?.CodeSpace ?? Guessed(tables)
            : basis is null ? new CodeSpace(ranges) : new CodeSpace([.. ranges, .. basis.CodeSpace.Ranges]);
    }

    public override bool IsVertical { get; }

    internal override CodeSpace CodeSpace { get; }

    public override int Read(ReadOnlySpan<byte> bytes, out int code, out int length)
    {
        length = CodeSpace.LengthOf(bytes);
        code = 0;
        for (var i = 0; i < length; i++)
            code = (code << 8) | bytes[i];
        return Lookup(code, length);
    }

    public override int Lookup(int code, int length)
    {
        var own = length is >= 1 and <= 4 ? tables[length - 1]?.Find((uint)code, length) ?? 0 : 0;
        return own != 0 || basis is null ? own : basis.Lookup(code, length);
    }

    public override string? TextOf(int code, int length) => basis?.TextOf(code, length);

    /// <summary>A CMap without codespace ranges: two bytes, as nearly all fonts that have a CMap, unless it only has codes of one.</summary>
    private static CodeSpace Guessed(CidTable?[] tables) =>
        tables[0] is { IsEmpty: false } && tables.Skip(1).All(t => t is null or { IsEmpty: true }) ? CodeSpace.OneByte : CodeSpace.TwoBytes;
}
