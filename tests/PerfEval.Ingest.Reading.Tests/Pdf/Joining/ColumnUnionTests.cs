using PerfEval.Ingest.Reading.Pdf.Joining;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Joining;

public class ColumnUnionTests
{
    [Theory]
    [InlineData(0f, 100f, 102f, 200f)]
    [InlineData(0f, 1f, 2f, 3f)]
    [InlineData(0f, 100f, 100f, 100f)]
    public void Columns_narrower_than_what_an_edge_of_two_pages_differs_by_are_columns_all_the_same(params float[] edges)
    {
        var columns = new ColumnUnion([Part(1, edges)]);

        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, edges.Length).Select(i => columns.PlaceOf(0, i)));
    }

    [Fact]
    public void An_edge_between_two_of_the_page_before_is_one_of_them()
    {
        var columns = new ColumnUnion([Part(1, [0, 102, 200]), Part(2, [0, 100, 104, 200])]);

        Assert.Equal([0, 1, 3], Enumerable.Range(0, 3).Select(i => columns.PlaceOf(0, i)));
        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(i => columns.PlaceOf(1, i)));
    }

    private static PageTable Part(int page, float[] edges) => new(page, new PdfRectangle(edges[0], 0, edges[^1], 20), edges, [0, 20], []);
}
