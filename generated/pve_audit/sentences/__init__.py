"""Sentences, a module a locale. Written by 'auditlex generate'. Do not edit."""

LOCALES = ('ar', 'cs', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'ru', 'uk', 'zh_Hans', 'zh_Hant')
