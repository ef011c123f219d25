using System.CommandLine;
using System.CommandLine.Completions;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Cli;

/// <summary>The options that every command knows.</summary>
internal sealed class CommonOptions
{
    private readonly Messages messages;
    private readonly Option<string?> profile;
    private readonly Option<string?> schemas;
    private readonly Option<string?> limits;
    private readonly Option<bool> verbose;
    private readonly Option<bool> noColour;
    private readonly Option<string?> language;

    public CommonOptions(Messages messages)
    {
        this.messages = messages;
        profile = new("--profile")
        {
            HelpName = "NAME",
            Recursive = true,
            Description = messages.Of("评分规则方案（schemas/scoring）；默认由表格本身识别", "scoring profile (schemas/scoring); default: recognised from the form"),
        };
        profile.CompletionSources.Add(_ => CompletionWords.Profiles.Select(p => new CompletionItem(p)));
        schemas = new("--schemas")
        {
            HelpName = "DIR",
            Recursive = true,
            Description = messages.Of("数据文件夹（表样、同义词、单位、方案），覆盖内置的同名文件", "folder of data files that replace built-in ones of the same name"),
        };
        limits = new("--limits")
        {
            HelpName = "K=V,…",
            Recursive = true,
            Description = messages.Of(
                $"每个文件的上限，默认 {LimitsParser.Defaults}\nbytes 文件大小，archive 压缩包大小，inflated 解压后总大小，cells 单个表格的格数，\nnesting 嵌套层数，seconds 用时（秒），memory 读取进程的内存（load）；达到上限的文件不读取并说明原因",
                $"bounds for one file, default {LimitsParser.Defaults}\na file that reaches one is refused with the reason"),
        };
        limits.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && LimitsParser.Parse(result.Tokens[0].Value, messages).Fault is { } fault)
                result.AddError(fault);
        });
        verbose = new("--verbose", "-v")
        {
            Recursive = true,
            Description = messages.Of("显示读取说明（对读取本身的疑问）和内部错误详情", "show notices about the reading, and details of internal errors"),
        };
        noColour = new("--no-color")
        {
            Recursive = true,
            Description = messages.Of("不用颜色；设置环境变量 NO_COLOR 亦同", "no colours; so does the environment variable NO_COLOR"),
        };
        language = new Option<string?>("--lang")
        {
            HelpName = "zh|en",
            Recursive = true,
            Description = messages.Of("程序提示的语言，默认 zh；问题与规则说明总是中文", "language of the program's messages, default zh; findings and rules are Chinese in either"),
        }.OneOf(messages, "zh", "en");
    }

    public void AddTo(Command root)
    {
        foreach (var option in new Option[] { profile, schemas, limits, verbose, noColour, language })
            root.Add(option);
    }

    /// <summary>The language has to be known before the command line is parsed, for the help is made in it.</summary>
    public static bool AsksForEnglish(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == "--lang" && i + 1 < args.Count && args[i + 1] == "en"))
                return true;
        }

        return false;
    }

    /// <exception cref="UsageException">The folder of --schemas does not exist or does not hold usable data.</exception>
    public Options Read(ParseResult result, Terminal terminal)
    {
        var colour = terminal is { OutIsTerminal: true, ColourAllowed: true } && !result.GetValue(noColour);
        return new(result.GetValue(profile), Schemas(result.GetValue(schemas)), LimitsParser.Parse(result.GetValue(limits) ?? "", messages).Limits, result.GetValue(verbose), colour) { SchemaFolder = result.GetValue(schemas) };
    }

    private SchemaFiles Schemas(string? folder)
    {
        if (folder is null)
            return SchemaFiles.BuiltIn;
        try
        {
            return SchemaFiles.WithFolder(folder);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new UsageException(messages.NoSchemas(folder), missing);
        }
        catch (Exception cannot) when (cannot is SchemaDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.BadConfiguration(cannot.Message), cannot);
        }
    }
}
