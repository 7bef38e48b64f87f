"""A checker for iCalendar feeds, usable on anybody's."""

from chrono.feeds.checker.checker import check
from chrono.feeds.checker.fault import RULES, Fault, Rule, RuleText, Severity

__all__ = ["RULES", "Fault", "Rule", "RuleText", "Severity", "check"]
