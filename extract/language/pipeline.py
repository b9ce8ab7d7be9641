"""The spaCy pipelines: one `nlp` a language, loaded once a worker and only when an item first needs it.

Finnish runs on an installed model (by default the PyPI package spacy-fi-experimental-web-md; others by name); its
tagger, morphologizer and Voikko lemmatizer say what letters cannot: that "Liitän" is liittää, that "olematta mukana"
lacks, that "älköön" denies. Swedish has no model on PyPI: spaCy's blank "sv" with simplemma's lemmas.
Own components put labelled spans on the Doc: `network` (USO's names) and `clauses` (main, content, reason ...).
"""

import os
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final, cast

from extract.language.lean import Doc, Pipeline, Tokenizer, registry, spacy
from extract.model import Language
from extract.network import mentions
from extract.reading.errors import Unreadable

MODEL = "spacy_fi_experimental_web_md"
BARE: Final = {"nlp.tokenizer": {"@tokenizers": "uso_bare_tokenizer"}}  # of a pipeline that brings its own tokenizer, or needs none


class ModelMissing(Exception):
    """The Finnish model or its native lemmatizer is not installed; the message says what to install."""


@Pipeline.component("uso_network")
def uso_network(doc: Doc) -> Doc:
    """Labels the network's names, so that whoever composes a decision finds them on the Doc."""
    spans = (doc.char_span(m.start, m.end, label="USO", alignment_mode="expand") for m in mentions(doc.text))
    doc.spans["network"] = [span for span in spans if span is not None]
    return doc


@Pipeline.component("uso_swedish_lemmas")
def uso_swedish_lemmas(doc: Doc) -> Doc:
    """Swedish base forms by simplemma, where no spaCy model gives them."""
    import simplemma  # loads as long as a tenth of spaCy does, and Finnish minutes never ask

    for token in doc:
        token.lemma_ = simplemma.lemmatize(token.text, lang="sv")
    return doc


@registry.tokenizers("uso_bare_tokenizer")  # type: ignore[untyped-decorator]
def _bare() -> Callable[[Pipeline], Tokenizer]:
    """A tokenizer that waits for the model's own rules: spaCy makes the language's first, and throws them away."""
    return lambda pipeline: Tokenizer(pipeline.vocab)


@cache
def nlp(language: Language) -> Pipeline:
    """The pipeline of a language. Raises ModelMissing."""
    if language == "sv":
        pipeline: Pipeline = spacy.blank("sv")
        pipeline.add_pipe("uso_swedish_lemmas")
    else:
        name = os.environ.get("USO_MODEL", MODEL)
        try:
            # The default model's table of 500,000 word frequencies takes two thirds of the load and nobody asks for it.
            unread = ["lookups"] if name == MODEL else []
            pipeline = spacy.load(name, exclude=["ner", "parser", *unread], config=BARE)
        except OSError as error:
            raise ModelMissing(
                f"spaCy's Finnish model {name} cannot be loaded ({error}). Run `make setup`, or install libvoikko1 and "
                "voikko-fi (Debian) and the Python package spacy-fi-experimental-web-md"
            ) from error
        # The tokenizer takes "Kosken" for "koska en"; it is a name and a word for rapids.
        tokenizer = cast("Tokenizer", pipeline.tokenizer)
        for word in [word for word in tokenizer.rules if word.lower() == "kosken"]:
            tokenizer.add_special_case(word, [{"ORTH": word}])
    pipeline.add_pipe("uso_network")
    return pipeline


@lru_cache(maxsize=256)
def analysed(text: str, language: Language) -> Doc:
    """A text's Doc; the parts of one item are asked for several times, so the last ones are kept.

    Raises Unreadable (too-large) for a text longer than the model takes: no minutes have such an item.
    """
    pipeline = nlp(language)
    if len(text) > pipeline.max_length:
        raise Unreadable(
            "too-large",
            f"one item has {len(text)} characters, more than {pipeline.max_length} that the language model takes; split the document",
        )
    return pipeline(text)
