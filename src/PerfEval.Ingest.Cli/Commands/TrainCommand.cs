using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval train</c>: the model of indicator names made anew.</summary>
internal static class TrainCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var folder = new Argument<string>("DIR")
        {
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => "schemas",
            Description = messages.Of("数据文件夹，默认 schemas；模型写入 DIR/indicators/model.bin", "the data folder, default schemas; the model is written to DIR/indicators/model.bin"),
        };
        var command = new PageCommand(
            "train",
            messages.Of("按指标目录和已标注名称重新训练指标名称识别模型", "retrains the matcher of indicator names on the catalogue and the labelled names"),
            messages.Of("[DIR] [选项]", "[DIR] [OPTIONS]"))
        {
            Examples = ["perfeval train", "perfeval train 数据/"],
            Notes = messages.Of("同样的数据总是得到同样的模型；用时约半分钟。", "The same data always give the same model; it takes about half a minute."),
        };
        command.Add(folder);
        command.SetAction((result, cancellation) => Task.Run(() => Run(composition.Begin(result), result.GetValue(folder)!, cancellation), cancellation));
        return command;
    }

    private static int Run(Session session, string folder, CancellationToken cancellation)
    {
        try
        {
            var trained = NameTrainer.Train(SchemaFiles.WithFolder(folder), cancellation);
            var path = Path.Combine(folder, NameTrainer.ModelPath);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, trained.Model);
            Tell(session, trained.Families, families: true);
            Tell(session, trained.Names, families: false);
            return (int)session.Status;
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new UsageException(session.Messages.NoSchemas(folder), missing);
        }
        catch (Exception unusable) when (unusable is SchemaDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(session.Messages.BadConfiguration(unusable.Message), unusable);
        }
    }

    private static void Tell(Session session, HeldOutNames held, bool families)
    {
        var culture = CultureInfo.InvariantCulture;
        session.Output.Write(session.Messages.HeldOut(
            families,
            held.Names.ToString(culture),
            held.TopOne.ToString("P1", culture),
            held.WrongMerges.ToString("P2", culture),
            held.Category.ToString("P1", culture),
            held.CategoryGiven.ToString("P1", culture)) + "\n");
    }
}
