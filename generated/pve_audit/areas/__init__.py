"""The functions of the events, by area. Written by 'auditlex generate'. Do not edit."""
