using PerfEval.Ingest.Stress.Fuzzing;
using PerfEval.Ingest.Stress.Soaking;

return args switch
{
    ["fuzz", .. var rest] => await FuzzCommand.RunAsync(rest, Console.Out, Console.Error),
    ["soak", .. var rest] => await SoakCommand.RunAsync(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: PerfEval.Ingest.Stress fuzz KIND OPTIONS      breaks sound files and looks whether the program keeps its promises (alone: lists the options)
               PerfEval.Ingest.Stress soak OPTIONS           loads generated files while workers, loader and database are killed, and compares with a calm load
        """);
    return 2;
}
