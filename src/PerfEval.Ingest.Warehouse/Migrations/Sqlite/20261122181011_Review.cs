using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerfEval.Ingest.Warehouse.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Review : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // No column is altered for its comment, and none is added with one: EF Core makes the table anew for it, and ends the
            // transaction for that. A program killed after it would leave a warehouse that no program can bring up.
            migrationBuilder.AddColumn<string>(
                name: "canonical_id",
                table: "findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "message",
                table: "dispositions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rule",
                table: "dispositions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "undoes",
                table: "dispositions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "corrections",
                columns: table => new
                {
                    correction_id = table.Column<long>(type: "INTEGER", nullable: false, comment: "In order")
                        .Annotation("Sqlite:Autoincrement", true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false, comment: "SHA-256 of the file: a correction outlives reading it again"),
                    evaluation_no = table.Column<int>(type: "INTEGER", nullable: true, comment: "Number of the evaluation within the file, from 1; NULL where it concerns the file"),
                    field = table.Column<string>(type: "TEXT", nullable: false, comment: "What was read wrongly, as a path in evaluation.schema.json: indicators/3/actual, funds/1/annualBudget, projectName"),
                    label = table.Column<string>(type: "TEXT", nullable: false, comment: "The same for people (Chinese): 培训人数 实际完成值"),
                    kind = table.Column<string>(type: "TEXT", nullable: false, comment: "wrong-value, wrong-unit, wrong-column, wrong-name, missing, not-there"),
                    read_text = table.Column<string>(type: "TEXT", nullable: true, comment: "Text as it was read"),
                    read_json = table.Column<string>(type: "TEXT", nullable: true, comment: "Value as it was read, as JSON"),
                    right_text = table.Column<string>(type: "TEXT", nullable: true, comment: "Text that really stands there"),
                    right_value = table.Column<string>(type: "TEXT", nullable: true, comment: "Value that was meant, as a decimal number where it is one"),
                    right_unit = table.Column<string>(type: "TEXT", nullable: true, comment: "Its unit: %, 元 or the measure word"),
                    location = table.Column<string>(type: "TEXT", nullable: true, comment: "Place of what was read, as JSON"),
                    reason = table.Column<string>(type: "TEXT", nullable: true, comment: "Why"),
                    corrected_by = table.Column<string>(type: "TEXT", nullable: false, comment: "Who"),
                    corrected_at = table.Column<DateTime>(type: "TEXT", nullable: false, comment: "When (UTC)"),
                    withdraws = table.Column<long>(type: "INTEGER", nullable: true, comment: "The correction that this one takes back")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_corrections", x => x.correction_id);
                },
                comment: "What an auditor says that a file really holds where it was read wrongly; only ever added to. What was read stays as it is");

            migrationBuilder.CreateTable(
                name: "sample_judgements",
                columns: table => new
                {
                    judgement_id = table.Column<long>(type: "INTEGER", nullable: false, comment: "In order")
                        .Annotation("Sqlite:Autoincrement", true),
                    sample_id = table.Column<long>(type: "INTEGER", nullable: false, comment: "The spot check"),
                    item_no = table.Column<int>(type: "INTEGER", nullable: false, comment: "In the order drawn"),
                    verdict = table.Column<string>(type: "TEXT", nullable: false, comment: "right, wrong, open"),
                    reason = table.Column<string>(type: "TEXT", nullable: true, comment: "Why"),
                    judged_by = table.Column<string>(type: "TEXT", nullable: false, comment: "Who"),
                    judged_at = table.Column<DateTime>(type: "TEXT", nullable: false, comment: "When (UTC)")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sample_judgements", x => x.judgement_id);
                    table.ForeignKey(
                        name: "fk_sample_judgements_samples",
                        column: x => x.sample_id,
                        principalTable: "samples",
                        principalColumn: "sample_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "What an auditor found an evaluation of a spot check to be; only ever added to, the last counts");

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    user_id = table.Column<int>(type: "INTEGER", nullable: false, comment: "In order")
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false, comment: "Name to log in by"),
                    role = table.Column<string>(type: "TEXT", nullable: false, comment: "reader looks, auditor decides, supervisor also confirms as the second person"),
                    password_hash = table.Column<string>(type: "TEXT", nullable: false, comment: "PBKDF2 with its salt, as ASP.NET Core writes it"),
                    stamp = table.Column<string>(type: "TEXT", nullable: false, comment: "Changes with password and role: sessions begun before end"),
                    failures = table.Column<int>(type: "INTEGER", nullable: false, comment: "Wrong passwords since the last right one"),
                    locked_until = table.Column<DateTime>(type: "TEXT", nullable: true, comment: "No password is looked at before (UTC)"),
                    is_disabled = table.Column<bool>(type: "INTEGER", nullable: false, comment: "May not log in"),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false, comment: "UTC")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.user_id);
                },
                comment: "Who may use the review page where it is served to a network");

            migrationBuilder.CreateIndex(
                name: "ix_corrections_sha256",
                table: "corrections",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_sample_judgements_sample_id",
                table: "sample_judgements",
                column: "sample_id");

            migrationBuilder.CreateIndex(
                name: "ix_users_name",
                table: "users",
                column: "name",
                unique: true);

            // Files loaded before: findings name the indicator that they are about by its name.
            migrationBuilder.Sql(
                """
                UPDATE findings SET canonical_id = (
                    SELECT i.canonical_id FROM indicators i
                    WHERE i.submission_id = findings.submission_id AND i.evaluation_no = findings.evaluation_no AND i.name = findings.subject AND i.canonical_id IS NOT NULL
                    ORDER BY i.indicator_no LIMIT 1)
                WHERE subject IS NOT NULL AND evaluation_no IS NOT NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "corrections");

            migrationBuilder.DropTable(
                name: "sample_judgements");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropColumn(
                name: "canonical_id",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "message",
                table: "dispositions");

            migrationBuilder.DropColumn(
                name: "rule",
                table: "dispositions");

            migrationBuilder.DropColumn(
                name: "undoes",
                table: "dispositions");

        }
    }
}
