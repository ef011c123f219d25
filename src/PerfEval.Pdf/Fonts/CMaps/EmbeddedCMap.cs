namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// Parses a CMap stream (ISO 32000-1, 9.7.5.4). The counts before "begin…" are not believed, an "end…" may be missing, and an entry that makes no
/// sense is passed over.
/// </summary>
internal ref struct EmbeddedCMap
{
    private readonly PdfBudget budget;
    private readonly CidTable?[] tables = new CidTable?[4];
    private readonly List<CodeSpaceRange> ranges = [];
    private CMapScanner scanner;
    private CMap? basis;
    private bool? isVertical;
    private long entries;

    private EmbeddedCMap(ReadOnlySpan<byte> data, CMap? basis, PdfBudget budget)
    {
        scanner = new CMapScanner(data);
        this.basis = basis;
        this.budget = budget;
    }

    /// <param name="data">The decoded stream.</param>
    /// <param name="useCMap">What the stream dictionary's /UseCMap names; where it is null, the data may name one.</param>
    /// <param name="budget">The file's.</param>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxCMapEntries"/> or <see cref="PdfLimits.MaxFontEntries"/></exception>
    public static CMap Parse(ReadOnlySpan<byte> data, CMap? useCMap, PdfBudget budget) => new EmbeddedCMap(data, useCMap, budget).Parse();

    private TableCMap Parse()
    {
        string? name = null;
        var number = 0;
        var isWritingMode = false;
        while (scanner.Next() is var token and not CMapToken.End)
        {
            switch (token)
            {
                case CMapToken.Name:
                    isWritingMode = scanner.Token.SequenceEqual("WMode"u8);
                    name = scanner.Token.Length <= 64 ? System.Text.Encoding.Latin1.GetString(scanner.Token) : null;
                    break;
                case CMapToken.Number:
                    number = scanner.Integer();
                    break;
                case CMapToken.Word when scanner.Token.SequenceEqual("def"u8) && isWritingMode:
                    isVertical = number == 1;
                    isWritingMode = false;
                    break;
                case CMapToken.Word when scanner.Token.SequenceEqual("usecmap"u8) && name is not null:
                    basis ??= PredefinedCMaps.Find(name);
                    break;
                case CMapToken.Word:
                    ReadSections();
                    break;
            }
        }

        return new TableCMap(tables, ranges, basis, isVertical ?? basis?.IsVertical ?? false);
    }

    /// <summary>The word just read may begin a section, and the word that ends one may, by damage, begin the next.</summary>
    private void ReadSections()
    {
        for (var goOn = true; goOn;)
        {
            goOn = scanner.Token switch
            {
                var w when w.SequenceEqual("begincodespacerange"u8) => ReadCodeSpace(),
                var w when w.SequenceEqual("begincidrange"u8) => ReadCids(isRange: true),
                var w when w.SequenceEqual("begincidchar"u8) => ReadCids(isRange: false),
                _ => false,
            };
        }
    }

    private bool ReadCodeSpace()
    {
        while (scanner.Next() is var token)
        {
            if (token != CMapToken.Hex)
                return token == CMapToken.Word;
            var known = scanner.TryCode(out var low, out _);
            if (scanner.Next() is var next and not CMapToken.Hex)
                return next == CMapToken.Word;
            known &= scanner.TryCode(out var high, out var length);
            Count(1);
            if (known && ranges.Count < 256)
                ranges.Add(new(length, low, high));
        }

        return false;
    }

    private bool ReadCids(bool isRange)
    {
        while (scanner.Next() is var token)
        {
            if (token != CMapToken.Hex)
                return token == CMapToken.Word;
            var known = scanner.TryCode(out var low, out var length);
            var high = low;
            if (isRange)
            {
                if (scanner.Next() is var second and not CMapToken.Hex)
                    return second == CMapToken.Word;
                known &= scanner.TryCode(out high, out _);
            }

            if (scanner.Next() is var third and not CMapToken.Number)
                return third == CMapToken.Word;
            if (known)
                Add(low, Math.Max(low, high), scanner.Integer(), length);
        }

        return false;
    }

    private void Add(uint low, uint high, int cid, int length)
    {
        Count(length <= 2 ? 1 + (Math.Min(high, 0xFFFF) - (long)low) : 1);
        (tables[length - 1] ??= new CidTable()).Add(low, high, cid, length);
    }

    private void Count(long added)
    {
        budget.Step();
        entries += Math.Max(1, added);
        if (entries > budget.Limits.MaxCMapEntries)
            throw PdfBudget.Exceeded(nameof(PdfLimits.MaxCMapEntries), budget.Limits.MaxCMapEntries);
        budget.AddFontEntries(Math.Max(1, added));
    }
}
