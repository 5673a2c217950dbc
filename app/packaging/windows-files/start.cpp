int mailSetupWizard(int argc, char **argv);

int main(int argc, char **argv)
{
    return mailSetupWizard(argc, argv);
}
