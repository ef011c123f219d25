using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Package;

/// <summary>
/// What a part points at inside the package (ECMA-376 part 2). External targets, an attached template or a linked
/// picture, are left out when reading: nothing can follow what is not there.
/// </summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    private readonly List<(string Type, string Part)> entries = [];

    public static Relationships None { get; } = new();

    /// <summary>Part with this relationship id: the first, where several have it.</summary>
    public string? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>First part of a type: the last segment of its URI (<c>styles</c>), the same in transitional and strict files.</summary>
    public string? ByType(string type)
    {
        foreach (var (uri, part) in entries)
        {
            if (uri.EndsWith(type, StringComparison.Ordinal) && uri.AsSpan(0, uri.Length - type.Length).EndsWith("/"))
                return part;
        }

        return null;
    }

    /// <summary>The part that holds the relationships of <paramref name="part"/>; the package's own for the empty name.</summary>
    public static string PartFor(string part)
    {
        var slash = part.LastIndexOf('/');
        return string.Concat(part.AsSpan(0, slash + 1), "_rels/", part.AsSpan(slash + 1), ".rels");
    }

    /// <exception cref="Documents.UnreadableFileException"><c>limit-definitions</c></exception>
    public static Relationships Read(XmlReader xml, string owner)
    {
        var relationships = new Relationships();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship")
                continue;
            var target = xml.GetAttribute("Target");
            var external = string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            if (target is null || external)
                continue;
            var part = Resolve(owner, target);
            relationships.byId.TryAdd(xml.GetAttribute("Id") ?? "", part);
            relationships.entries.Add((xml.GetAttribute("Type") ?? "", part));
            if (relationships.entries.Count > DocxLimits.Definitions)
                throw DocxErrors.Definitions();
        }

        return relationships;
    }

    /// <summary>A target relative to the part that names it; <c>..</c> stops at the package's root.</summary>
    private static string Resolve(string owner, string target)
    {
        var segments = new List<string>();
        if (!target.StartsWith('/'))
            segments.AddRange(owner.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1));
        foreach (var segment in target.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            else if (segment != ".")
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
