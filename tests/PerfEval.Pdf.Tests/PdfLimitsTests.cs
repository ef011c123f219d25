namespace PerfEval.Pdf.Tests;

public class PdfLimitsTests
{
    [Fact]
    public void Every_limit_has_a_default_above_zero() =>
        Assert.All(
            typeof(PdfLimits).GetProperties().Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal)),
            p => Assert.True(Convert.ToInt64(p.GetValue(PdfLimits.Default), System.Globalization.CultureInfo.InvariantCulture) > 0, p.Name));
}
