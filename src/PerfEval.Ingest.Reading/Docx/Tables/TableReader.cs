using System.Xml;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx.Blocks;

namespace PerfEval.Ingest.Reading.Docx.Tables;

/// <summary>Walks a <c>w:tbl</c>: rows and cells, also inside the wrappers that may stand around either.</summary>
internal sealed class TableReader
{
    private readonly XmlReader xml;
    private readonly ReadingSession session;
    private readonly StoryReader story;
    private readonly Action<OpenTable> readRows;
    private readonly Action<OpenTable> readCells;

    public TableReader(XmlReader xml, ReadingSession session, StoryReader story)
    {
        this.xml = xml;
        this.session = session;
        this.story = story;
        readRows = ReadRows;
        readCells = ReadCells;
    }

    public void Read(BlockContainer into)
    {
        session.Enter();
        var table = new OpenTable(session, into.Cell?.Part ?? into.Part);
        ReadRows(table);
        if (table.Grid.HasCells)
        {
            session.CountBlock();
            into.Blocks.Add(new Table(table.Grid.Close(), table.At));
        }

        session.Leave();
    }

    private void ReadRows(OpenTable table)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "tr":
                    ReadRow(table);
                    break;
                case "tblPr" or "tblGrid":
                    xml.SkipElement();
                    break;
                default:
                    ReadWrapper(table, readRows);
                    break;
            }
        }
    }

    private void ReadRow(OpenTable table)
    {
        session.CheckCancelled();
        table.RowIsDeleted = false;
        table.Grid.BeginRow(before: 0);
        ReadCells(table);
        if (!table.RowIsDeleted)
            table.Grid.EndRow();
    }

    private void ReadCells(OpenTable table)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "tc" when !table.RowIsDeleted:
                    ReadCell(table);
                    break;
                case "trPr":
                    ReadRowProperties(table);
                    break;
                case "tc" or "tblPrEx":
                    xml.SkipElement();
                    break;
                default:
                    ReadWrapper(table, readCells);
                    break;
            }
        }
    }

    /// <summary>Content controls, alternatives and elements unknown here hold rows or cells as the table or the row itself does.</summary>
    private void ReadWrapper(OpenTable table, Action<OpenTable> readInside)
    {
        switch (xml.LocalName)
        {
            case "sdt":
                session.Enter();
                readInside(table);
                session.Leave();
                break;
            case "sdtPr" or "sdtEndPr" or "customXmlPr":
                xml.SkipElement();
                break;
            case "AlternateContent" when session.Names.IsCompatibility(xml.NamespaceURI):
                AlternateContent.Read(xml, table, readInside);
                break;
            default:
                readInside(table);
                break;
        }
    }

    private void ReadRowProperties(OpenTable table)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "gridBefore")
            {
                table.Grid.BeginRow(Math.Max(0, xml.NumberValue(0)));
            }
            else if (xml.LocalName == "del")
            {
                table.RowIsDeleted = true;
                session.Notices.TrackedDeletion();
            }

            xml.SkipElement();
        }
    }

    private void ReadCell(OpenTable table)
    {
        var shape = CellShape.Single;
        var contents = table.Contents;
        contents.Cell = null;
        if (!xml.IsEmptyElement)
        {
            session.GuardDepth(xml);
            var depth = xml.Depth;
            while (xml.NextChild(depth))
            {
                if (contents.Cell is null && xml.LocalName == "tcPr")
                {
                    shape = CellShape.Read(xml);
                    continue;
                }

                contents.Cell ??= table.Locate(shape);
                story.ReadBlock(contents);
            }

            story.Finish(contents);
        }

        var at = contents.Cell ?? table.Locate(shape);
        table.Grid.Add(shape, contents.Blocks.Count == 0 ? [] : [.. contents.Blocks], at);
        contents.Blocks.Clear();
    }

    /// <summary>A table while its rows are read. It gets its numbers with its first cell: a table without cells is none.</summary>
    private sealed class OpenTable(ReadingSession session, string? part)
    {
        private Location? at;

        public GridBuilder Grid { get; } = new(session);
        public Location At => at ??= new Location { Block = session.NextBlock(), Table = session.NextTable(), Part = part };
        public bool RowIsDeleted { get; set; }

        /// <summary>Holds one cell's blocks after the other's.</summary>
        public BlockContainer Contents { get; } = new() { Part = part, KeepsBlank = true };

        public Location Locate(CellShape shape)
        {
            var column = Grid.Place(shape);
            return new Location { Block = At.Block, Table = At.Table, Row = Grid.Row, Column = column, Part = part };
        }
    }
}
