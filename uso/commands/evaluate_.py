"""`uso evaluate`: how often the reader is right."""

from pathlib import Path

import click

from uso.console import bar, put


@click.command("evaluate", short_help="measure the reader on labelled documents")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The figures and mistakes as one JSON object.")
@click.option("--mistakes/--no-mistakes", default=True, show_default=True, help="Every mistake with its evidence.")
@click.option("--workers", type=click.IntRange(0), help="Processes; 0 reads in this one.  [default: one a processor]")
@click.pass_context
def command(ctx: click.Context, folder: Path, as_json: bool, mistakes: bool, workers: int | None) -> None:
    """Precision and recall per field against labelled documents (x.html beside x.json)."""
    from uso import evaluation_text
    from uso.evaluate import evaluate
    from uso.workers import default_workers

    with bar("evaluate", unit="documents") as advance:
        found = evaluate(folder, workers=default_workers() if workers is None else workers, progress=advance)
    if as_json:
        put(evaluation_text.as_json(found))
    else:
        for line in evaluation_text.lines(found, with_mistakes=mistakes):
            click.echo(line)
    ctx.exit(1 if found.failures else 0)
