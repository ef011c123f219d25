using PerfEval.Ingest.Stress.Fuzzing;

return args switch
{
    ["fuzz", .. var rest] => await FuzzCommand.RunAsync(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: PerfEval.Ingest.Stress fuzz KIND OPTIONS      breaks sound files and looks whether the program keeps its promises (alone: lists the options)
        """);
    return 2;
}
