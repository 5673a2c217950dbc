"""What the program must say in each language, from its own translations."""
import configparser
import glob
import xml.etree.ElementTree as xml

import tree

NAME = "Mail Setup Wizard"
QUESTION = "Which address do you want to set up?"


def translated(source, language):
    """The sentence as the program's catalogue has it."""
    if language == "en":
        return source
    catalogue = xml.parse(f"{tree.ROOT}/translations/mailsetup_{language}.ts")
    return next(message.findtext("translation") for message in catalogue.iter("message")
                if message.findtext("source") == source)


def languages():
    """The program's languages: one catalogue each."""
    return sorted(name[-5:-3] for name in glob.glob(f"{tree.ROOT}/translations/mailsetup_*.ts"))


def entry(path):
    """The keys of a desktop entry."""
    reader = configparser.ConfigParser(delimiters="=", interpolation=None, strict=True)
    reader.optionxform = str
    reader.read(path, encoding="utf-8")
    return reader["Desktop Entry"]
