namespace PerfEval.Ingest.Generator.Many;

/// <summary>A unit's project over one to three years: what an auditor follows. Everything in it is drawn from the seed and its number.</summary>
internal sealed record Series(int Number, string City, string County, Sector Sector, string Unit, ProjectKind Kind, string Town, int FirstYear, int Years)
{
    /// <summary>No more than these exist: the names of places and projects run out.</summary>
    public const int Most = Places.Most * OfCounty;

    private const int OfCounty = 96;
    private const int Stride = 35;

    /// <summary>The department's full name; its forms are of the county's office.</summary>
    public string Department => County + Sector.Department;

    public string Project => Town + Kind.Name;

    /// <summary>One in eight is the department's own form, of everything that it spends.</summary>
    public bool IsWholeDepartment => Number % OfCounty * Stride % OfCounty < Sector.All.Count;

    public static Series Draw(ulong seed, int number)
    {
        var chance = new Chance(seed, 1, number);
        var county = number / OfCounty;
        // A stride without a common factor walks through every sector before it comes back to the first.
        var place = number % OfCounty * Stride % OfCounty;
        var sector = Sector.All[place % Sector.All.Count];
        var turn = place / Sector.All.Count;
        var kind = sector.Projects[turn % sector.Projects.Count];
        var years = chance.Below(5) switch { 0 => 1, 1 or 2 => 2, _ => 3 };
        return new(
            number, Places.City(county), Places.County(county), sector,
            Places.County(county) + sector.Units[turn / 2 % sector.Units.Count], kind,
            Places.Town((county * 8) + turn), 2021 + chance.Below(2), years);
    }
}
