using PerfEval.Pdf.Content.Glyphs;
using PerfEval.Pdf.Content.Images;
using PerfEval.Pdf.Content.Marks;
using PerfEval.Pdf.Content.Paths;
using PerfEval.Pdf.Content.Tokens;
using static PerfEval.Pdf.Content.ContentOperator;

namespace PerfEval.Pdf.Content;

/// <summary>
/// Carries out a content stream (ISO 32000-1, Annex A) as far as it bears on what stands where. Operators with too few operands
/// and unknown ones are passed over; what follows is still read.
/// </summary>
internal sealed class ContentInterpreter
{
    private readonly PageResources page;
    private readonly OperandStack operands;
    private readonly GraphicsStateStack states = new();
    private readonly MarkedContent marked = new();
    private readonly GlyphCollector glyphs;
    private readonly RulingCollector rulings;
    private readonly ImageCollector images;
    private readonly TextPainter text;
    private readonly PathPainter paths;
    private readonly GraphicsState initial;
    private int formDepth;

    public ContentInterpreter(PageResources page, in Matrix toPage, in Bounds visible, WorkBuffers buffers)
    {
        this.page = page;
        operands = buffers.Operands;
        glyphs = new GlyphCollector(page.Budget, buffers);
        rulings = new RulingCollector(page.Budget);
        images = new ImageCollector(page.File, rulings, page.Budget);
        text = new TextPainter(glyphs, marked, page);
        paths = new PathPainter(buffers.Path, rulings, marked);
        initial = GraphicsState.Initial(toPage, visible);
        states.Current = initial;
    }

    /// <summary>Names of the fonts that gave undecodable codes.</summary>
    public IReadOnlyCollection<string> UndecodableFonts => text.Undecodable;

    /// <summary>An array too long to be kept was cut.</summary>
    public bool HasDroppedOperands => operands.HasOverflowed;

    /// <summary>A path too long to be kept was cut.</summary>
    public bool HasDroppedPoints => paths.HasDroppedPoints;

    public int GlyphCount => glyphs.Count;

    public PdfPageContent Take(IReadOnlyList<PdfNotice> notices) =>
        new(glyphs.Take(), rulings.TakeRulings(), rulings.TakeFills(), images.Take(), notices);

    public void Run(ReadOnlySpan<byte> content, ResourceScope scope)
    {
        var floor = states.Depth;
        var markedFloor = marked.Depth;
        var tokenizer = new ContentTokenizer(content, operands);
        while (tokenizer.Read(out var name))
        {
            if (!page.Budget.TakeOperators(1) || page.Budget.Reached is not null)
                break;
            page.File.Budget.Step();
            Execute(name, ref tokenizer, scope, floor, markedFloor);
        }

        states.Unwind(floor);
        marked.Unwind(markedFloor, glyphs);
    }

    /// <summary>
    /// Paints a form with a matrix in front of its own, as the appearance of an annotation is painted: on the page as it is, whatever state
    /// its content has left behind.
    /// </summary>
    public void Paint(FormXObject form, ResourceScope scope, in Matrix placement)
    {
        states.Current = initial;
        states.Current.Transformation = placement.Then(initial.Transformation);
        PaintForm(form, scope);
    }

    private void Execute(uint name, ref ContentTokenizer tokenizer, ResourceScope scope, int floor, int markedFloor)
    {
        ref var state = ref states.Current;
        var list = tokenizer.Operands;
        switch (name)
        {
            case SaveState:
                states.Save();
                break;
            case RestoreState:
                states.Restore(floor);
                break;
            case Concatenate when operands.HasNumbers(6):
                state.Transformation = LastMatrix().Then(state.Transformation);
                break;
            case LineWidth when operands.HasNumbers(1):
                state.LineWidth = Math.Abs(Last(0));
                break;
            case ExtendedState when list.HasName(out var stateName):
                if (scope.FindState(stateName) is { } extended)
                    ExtendedStates.Apply(extended, page, ref state);
                break;
            case PaintXObject when list.HasName(out var objectName):
                PaintObject(scope.FindXObject(objectName), scope);
                break;
            case ContentOperator.InlineImageData:
                PaintInlineImage(ref tokenizer, scope);
                break;
            case BeginMarked when list.HasName(out var tag):
                marked.Begin(tag.SequenceEqual("Artifact"u8), isHidden: false, actualText: null, glyphs.Count);
                break;
            case BeginMarked:
                marked.Begin(isArtifact: false, isHidden: false, actualText: null, glyphs.Count);
                break;
            case BeginMarkedWithProperties:
                MarkedProperties.Begin(list, scope, page, marked, glyphs.Count);
                break;
            case EndMarked:
                marked.End(markedFloor, glyphs);
                break;
            default:
                if (!TextOperators.Execute(name, list, text, scope, page, ref state)
                    && !paths.Execute(name, list, ref state))
                {
                    ColorOperators.Execute(name, list, scope, ref state);
                }

                break;
        }
    }

    private void PaintObject(XObject? target, ResourceScope scope)
    {
        if (target is null || page.IsHidden(target.OptionalContent) || marked.IsHidden)
        {
            // What is hidden is still read, and marked so: text must not get lost by a switch in the file.
            if (target is FormXObject hidden)
            {
                var depth = marked.Depth;
                marked.Begin(isArtifact: false, isHidden: true, actualText: null, glyphs.Count);
                PaintForm(hidden, scope);
                marked.Unwind(depth, glyphs);
            }

            return;
        }

        if (target is FormXObject form)
            PaintForm(form, scope);
        else if (!states.Current.FillIsClear)
            images.Add(target.Stream, ref states.Current);
    }

    private void PaintForm(FormXObject form, ResourceScope scope)
    {
        if (form.IsRunning || formDepth >= page.File.Budget.Limits.MaxFormDepth || !page.Budget.TakeOperators(PageBudget.FormCost))
            return;
        // A copy of its own: what q saves is bounded, and a form must not move what is painted behind it.
        var before = states.Current;
        form.IsRunning = true;
        formDepth++;
        var content = page.Decode(form);
        try
        {
            page.Budget.TakeOperators(content.Span.Length / PageBudget.BytesOfOperator);
            ref var state = ref states.Current;
            state.Transformation = form.Matrix.Then(state.Transformation);
            if (form.Box is { } box)
                state.Clip = state.Clip.Intersect(state.Transformation.Apply(box.Number(0), box.Number(1), box.Number(2), box.Number(3)));
            Run(content.Span, form.Scope ?? scope);
        }
        finally
        {
            formDepth--;
            form.IsRunning = false;
            PageResources.Release(form, content);
        }

        states.Current = before;
    }

    private void PaintInlineImage(ref ContentTokenizer tokenizer, ResourceScope scope)
    {
        var dictionary = InlineImageDictionary.Read(tokenizer.Operands, page.File);
        var data = tokenizer.ReadInlineImage(InlineImageDictionary.RawLength(dictionary, scope));
        if (!marked.IsHidden && !states.Current.FillIsClear)
            images.AddInline(dictionary, data, ref states.Current);
    }

    private double Last(int fromTop) => operands.Number(operands.Count - 1 - fromTop);

    private Matrix LastMatrix() => new(Last(5), Last(4), Last(3), Last(2), Last(1), Last(0));
}
