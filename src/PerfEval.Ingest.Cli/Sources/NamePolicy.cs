namespace PerfEval.Ingest.Cli.Sources;

/// <summary>What is done with a file that was found in a folder or archive, by its name. A file named on the command line is always tried.</summary>
internal enum NameVerdict
{
    /// <summary>Read; which reader, its content tells.</summary>
    Read,

    /// <summary>Not a submission: hidden, a lock file, data of this program.</summary>
    PassedOver,

    /// <summary>Could be a submission and cannot be read: the auditor must see that it was not.</summary>
    Refused,
}

internal static class NamePolicy
{
    /// <param name="path">Relative, with forward slashes; a hidden folder hides what is in it.</param>
    public static (NameVerdict Verdict, string? Reason) Judge(string path)
    {
        var segments = path.Split('/');
        if (segments.Any(s => (s.StartsWith('.') && s is not ("." or "..")) || s == "__MACOSX"))
            return (NameVerdict.PassedOver, null);
        var name = segments[^1];
        if (name.StartsWith("~$", StringComparison.Ordinal) || name.ToUpperInvariant() is "THUMBS.DB" or "DESKTOP.INI")
            return (NameVerdict.PassedOver, null);
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".DOCX" or ".PDF" or ".TXT" or ".ZIP" => (NameVerdict.Read, null),
            ".JSON" or ".YAML" or ".YML" or ".MD" or ".CSV" or ".HTML" or ".HTM" => (NameVerdict.PassedOver, null),
            ".DOC" or ".DOT" or ".WPS" or ".WPT" or ".RTF" or ".DOCM" or ".ODT" => Refuse("旧版或其他格式的文字文档，尚不能读取；请另存为 .docx"),
            ".OFD" => Refuse("OFD 版式文件，尚不能读取；请提供 .docx"),
            ".XLS" or ".XLSX" or ".XLSM" or ".ET" or ".ODS" => Refuse("电子表格，尚不能读取；请提供 .docx"),
            ".PPT" or ".PPTX" or ".DPS" => Refuse("演示文稿，不能读取"),
            ".JPG" or ".JPEG" or ".PNG" or ".TIF" or ".TIFF" or ".BMP" or ".GIF" or ".WEBP" or ".HEIC" => Refuse("图片，尚不能识别文字；请提供 .docx"),
            ".RAR" or ".7Z" or ".TAR" or ".GZ" or ".TGZ" => Refuse("此种压缩包不能读取；请改用 .zip"),
            "" => Refuse("没有扩展名，不知是什么文件"),
            var other => Refuse($"不认识的文件类型 {other.ToLowerInvariant()}"),
        };

        static (NameVerdict, string?) Refuse(string reason) => (NameVerdict.Refused, reason);
    }
}
